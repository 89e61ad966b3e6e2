package io.qudao.api.v1;

import io.qudao.files.ColumnMapping;
import io.qudao.files.DateOrder;
import io.qudao.files.NumberStyle;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRequest;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.RequestProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields that come with an uploaded file.
 *
 * @param mapping a JSON object: our field to the file's column; left out: found out from the headings
 * @param allOrNothing write only if no row is refused
 * @param encoding of a text file; left out: found out
 * @param numbers POINT (1,234.50) or COMMA (1.234,50)
 * @param dates DAY_FIRST or MONTH_FIRST, where a date can be read both ways
 * @param distributor on whom history is booked that names no customer
 */
record ImportForm(
        @Nullable String kind,
        @Nullable String dryRun,
        @Nullable String allOrNothing,
        @Nullable String mapping,
        @Nullable String encoding,
        @Nullable String sheet,
        @Nullable String numbers,
        @Nullable String dates,
        @Nullable String priceList,
        @Nullable String warehouse,
        @Nullable String distributor) {

    ImportRequest request(String fileName, JsonMapper json) {
        if (kind == null || kind.isBlank()) {
            throw Problem.of(RequestProblem.VALUE_MISSING, "kind")
                    .atField("kind")
                    .refused();
        }
        ImportOptions options = new ImportOptions(
                flag("dryRun", dryRun),
                flag("allOrNothing", allOrNothing),
                filled(encoding),
                filled(sheet),
                choice("numbers", numbers, NumberStyle.class, NumberStyle.POINT),
                choice("dates", dates, DateOrder.class, DateOrder.UNSTATED),
                filled(priceList),
                filled(warehouse),
                filled(distributor));
        return new ImportRequest(fileName, kind.strip(), mapping(json), options);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean flag(String field, @Nullable String text) {
        return switch (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw malformed(field, String.valueOf(text));
        };
    }

    private static <E extends Enum<E>> E choice(String field, @Nullable String text, Class<E> type, E usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> malformed(field, text));
    }

    private static RefusedException malformed(String field, String text) {
        return Problem.of(RequestProblem.MALFORMED_VALUE, field, text)
                .atField(field)
                .refused();
    }

    private @Nullable ColumnMapping mapping(JsonMapper json) {
        if (mapping == null || mapping.isBlank()) {
            return null;
        }
        try {
            return new ColumnMapping(json.readValue(mapping, new TypeReference<Map<String, String>>() {}));
        } catch (JacksonException e) {
            throw malformed("mapping", mapping);
        }
    }
}
