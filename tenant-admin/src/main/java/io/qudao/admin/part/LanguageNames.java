package io.qudao.admin.part;

import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;

/** Two fields for a name in both languages. */
public final class LanguageNames {

    private final TextField zh = Labelled.of(new TextField(), "admin.name.zh");
    private final TextField en = Labelled.of(new TextField(), "admin.name.en");

    public TextField zh() {
        return zh;
    }

    public TextField en() {
        return en;
    }

    public void show(Map<String, String> names) {
        zh.setValue(names.getOrDefault("zh", ""));
        en.setValue(names.getOrDefault("en", ""));
    }

    /** By language, without empty ones. */
    public Map<String, String> values() {
        Map<String, String> names = new HashMap<>();
        put(names, "zh", zh);
        put(names, "en", en);
        return names;
    }

    private static void put(Map<String, String> names, String language, TextField field) {
        if (!field.getValue().isBlank()) {
            names.put(language, field.getValue().strip());
        }
    }
}
