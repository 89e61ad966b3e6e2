package io.qudao.imports;

import io.qudao.files.ImportField;
import io.qudao.kernel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields of a kind with the names under which files have them: first the field's label in every language of the product,
 * {@code imports.field.<name>}, so that a template always fits; then other common ones.
 */
public final class ImportFields {

    private ImportFields() {}

    public static ImportField required(String name, String... aliases) {
        return new ImportField(name, true, aliases(name, aliases));
    }

    public static ImportField optional(String name, String... aliases) {
        return new ImportField(name, false, aliases(name, aliases));
    }

    /** How screens and templates call a field; a field that a tenant made itself has its own first name. */
    public static String label(ImportField field, Locale language) {
        String key = key(field.name());
        if (Texts.has(language, key)) {
            return Texts.text(language, key);
        }
        return field.aliases().isEmpty() ? field.name() : field.aliases().getFirst();
    }

    private static List<String> aliases(String name, String... more) {
        List<String> aliases = new ArrayList<>();
        Texts.LANGUAGES.forEach(language -> aliases.add(Texts.text(language, key(name))));
        aliases.addAll(List.of(more));
        return aliases;
    }

    private static String key(String name) {
        return "imports.field." + name;
    }
}
