package io.qudao.admin.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.ui.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One of many values as a filter, with "all" as the first. */
public final class FilterChoice extends Select<String> {

    private static final String ALL = "";

    private final List<String> values;

    /**
     * @param names by value, in the reader's language
     * @param chosen gets an empty text for all
     */
    public FilterChoice(
            List<String> values,
            Supplier<Map<String, String>> names,
            String labelKey,
            String allKey,
            SerializableConsumer<String> chosen) {
        this.values = List.copyOf(values);
        List<String> items = new ArrayList<>();
        items.add(ALL);
        items.addAll(values);
        setItems(items);
        setValue(ALL);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        Localized.onLanguage(this, () -> {
            setItemLabelGenerator(value ->
                    value.isEmpty() ? Localized.text(allKey) : names.get().getOrDefault(value, value));
            setAriaLabel(Localized.text(labelKey));
        });
    }

    /** What an address may say; anything unknown means all. */
    public void show(String value) {
        setValue(values.contains(value) ? value : ALL);
    }
}
