package io.qudao.admin.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.Labelled;
import io.qudao.admin.part.LanguageNames;
import io.qudao.catalog.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a product is called and how it is described, in both languages. */
final class ProductWords {

    private final LanguageNames names = new LanguageNames();
    private final TextArea textZh = Labelled.of(new TextArea(), "admin.product.text.zh");
    private final TextArea textEn = Labelled.of(new TextArea(), "admin.product.text.en");

    ProductWords(Command changed) {
        Changes.tell(changed, names.zh(), names.en(), textZh, textEn);
    }

    void show(@Nullable Product product) {
        names.show(product == null ? Map.of() : product.names());
        Map<String, String> texts = product == null ? Map.of() : product.descriptions();
        textZh.setValue(texts.getOrDefault("zh", ""));
        textEn.setValue(texts.getOrDefault("en", ""));
    }

    Map<String, String> names() {
        return names.values();
    }

    Map<String, String> descriptions() {
        Map<String, String> texts = new HashMap<>();
        put(texts, "zh", textZh);
        put(texts, "en", textEn);
        return texts;
    }

    private static void put(Map<String, String> texts, String language, TextArea field) {
        if (!field.getValue().isBlank()) {
            texts.put(language, field.getValue().strip());
        }
    }

    /** The name without a language: what it was, else the first that is given. */
    String name(@Nullable Product before) {
        Map<String, String> given = names.values();
        return before != null && given.containsValue(before.name())
                ? before.name()
                : given.getOrDefault("zh", given.getOrDefault("en", ""));
    }

    List<Component> fields() {
        return List.of(names.zh(), names.en(), textZh, textEn);
    }

    /** Where a refusal of the name is shown. */
    HasValidation nameField() {
        return names.zh();
    }
}
