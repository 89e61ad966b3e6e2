package io.qudao.inventory;

import java.util.Locale;
import java.util.Map;

/** A place that holds stock. */
public record Warehouse(long id, String code, Map<String, String> names) {

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), code);
    }
}
