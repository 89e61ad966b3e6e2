package io.qudao.files;

import java.util.List;

/**
 * A field of ours that a column of a file can fill.
 *
 * @param name in the API's spelling, such as {@code minQuantity}
 * @param aliases how files call it, in Chinese and English; compared without case, blanks and punctuation
 */
public record ImportField(String name, boolean required, List<String> aliases) {

    public ImportField {
        aliases = List.copyOf(aliases);
    }

    public static ImportField required(String name, String... aliases) {
        return new ImportField(name, true, List.of(aliases));
    }

    public static ImportField optional(String name, String... aliases) {
        return new ImportField(name, false, List.of(aliases));
    }
}
