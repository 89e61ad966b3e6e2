package io.qudao.admin.part;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;

/** Searches a list while one types. */
public final class SearchField extends TextField {

    private static final int PAUSE_MILLIS = 350;

    /** @param onSearch told what the reader typed, not what {@link #show} puts in */
    public SearchField(String labelKey, SerializableConsumer<String> onSearch) {
        addClassName("qd-search");
        setPrefixComponent(Icon.of("search"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
        Localized.onLanguage(this, () -> {
            setPlaceholder(Localized.text(labelKey));
            setAriaLabel(Localized.text(labelKey));
        });
    }

    public void show(String text) {
        if (!text.equals(getValue().strip())) {
            setValue(text);
        }
    }
}
