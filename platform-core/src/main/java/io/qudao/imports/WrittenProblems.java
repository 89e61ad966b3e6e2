package io.qudao.imports;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems down with their arguments, not their text, so that each reader gets them in the own language. */
@Component
class WrittenProblems {

    private static final String NUMBER = "number";
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    /** As it stands in a column of an import that failed as a whole. */
    private record Written(
            String code,
            List<Object> arguments,
            @Nullable String field,
            @Nullable String line) {}

    private final JsonMapper json;

    WrittenProblems(JsonMapper json) {
        this.json = json;
    }

    String write(List<Problem> problems) {
        return json.writeValueAsString(problems.stream()
                .map(p -> new Written(WrittenCode.write(p.code()), plain(p.arguments()), p.field(), p.line()))
                .toList());
    }

    List<Problem> read(String written) {
        return json.readValue(written, new TypeReference<List<Written>>() {}).stream()
                .map(w -> new Problem(WrittenCode.read(w.code), arguments(w.arguments), w.field, w.line))
                .toList();
    }

    String writeArguments(Problem problem) {
        return storable(json.writeValueAsString(plain(problem.arguments())));
    }

    List<Object> readArguments(String written) {
        return arguments(json.readValue(written, new TypeReference<>() {}));
    }

    String writeCells(List<String> cells) {
        return storable(json.writeValueAsString(cells));
    }

    List<String> readCells(String written) {
        return json.readValue(written, new TypeReference<>() {});
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String storable(String written) {
        return written.replace("\\u0000", "");
    }

    private static List<Object> plain(List<Object> arguments) {
        List<Object> plain = new ArrayList<>();
        for (Object argument : arguments) {
            plain.add(
                    switch (argument) {
                        case Money money ->
                            Map.of(
                                    AMOUNT,
                                    money.amount().toPlainString(),
                                    CURRENCY,
                                    money.currency().getCurrencyCode());
                        case Number number -> Map.of(NUMBER, new BigDecimal(number.toString()).toPlainString());
                        case Enum<?> constant -> constant.name();
                        default -> argument.toString();
                    });
        }
        return plain;
    }

    private static List<Object> arguments(List<Object> plain) {
        List<Object> arguments = new ArrayList<>();
        for (Object value : plain) {
            arguments.add(value instanceof Map<?, ?> map ? special(map) : value);
        }
        return arguments;
    }

    private static Object special(Map<?, ?> map) {
        return map.containsKey(NUMBER)
                ? new BigDecimal(String.valueOf(map.get(NUMBER)))
                : Money.of(String.valueOf(map.get(AMOUNT)), String.valueOf(map.get(CURRENCY)));
    }
}
