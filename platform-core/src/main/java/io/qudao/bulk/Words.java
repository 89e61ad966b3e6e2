package io.qudao.bulk;

import io.qudao.imports.ImportProblem;
import io.qudao.imports.ImportedRow;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Texts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that people write for the values of an enum: its names, and in both languages the words listed under
 * {@code imports.words.<enum>.<constant>}, separated by commas.
 */
final class Words<E extends Enum<E>> {

    private final Map<String, E> byWord = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    Words(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            byWord.put(fold(constant.name()), constant);
            shown.add(constant.name());
            String key = "imports.words." + type.getSimpleName() + "." + constant.name();
            for (Locale language : Texts.LANGUAGES) {
                for (String word : Texts.text(language, key).split(",")) {
                    byWord.put(fold(word), constant);
                    shown.add(word.strip());
                }
            }
        }
    }

    /** Null if nothing is written, or nothing that is understood; then the row has the problem. */
    @Nullable
    E read(ImportedRow row, String field) {
        String written = row.text(field);
        if (written == null) {
            return null;
        }
        E constant = byWord.get(fold(written));
        if (constant == null) {
            row.refuse(Problem.of(ImportProblem.UNKNOWN_WORD, written, String.join(", ", shown)), field);
        }
        return constant;
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
