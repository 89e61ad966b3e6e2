package io.qudao.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters of a list, one at a time, each with its count. Scrolls sideways rather than wrapping. */
public final class ChipBar<T> extends Div {

    private final SerializableConsumer<T> onChoice;
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private @Nullable T chosen;

    /** @param onChoice told when the reader presses a chip, not on {@link #choose} */
    public ChipBar(String labelKey, SerializableConsumer<T> onChoice) {
        this.onChoice = onChoice;
        setClassName("qd-chips");
        getElement().setAttribute("role", "group");
        Localized.ariaLabel(this, labelKey);
    }

    public void setChips(List<Chip<T>> chips) {
        buttons.clear();
        removeAll();
        chips.forEach(chip -> buttons.put(chip.value(), button(chip)));
        buttons.values().forEach(this::add);
        markChosen();
    }

    /** Shows which filter is in force, for instance from the address. */
    public void choose(@Nullable T value) {
        chosen = value;
        markChosen();
    }

    private NativeButton button(Chip<T> chip) {
        NativeButton button = new NativeButton();
        button.setClassName("qd-chip");
        Span text = new Span();
        Span count = Parts.span("qd-chip-count", "");
        button.add(text);
        if (chip.count() != null) {
            button.add(count);
        }
        Localized.onLanguage(button, () -> {
            text.setText(chip.text().get());
            count.setText(chip.count() == null ? "" : Formats.here().count(chip.count()));
        });
        button.addClickListener(click -> {
            choose(chip.value());
            onChoice.accept(chip.value());
        });
        return button;
    }

    private void markChosen() {
        buttons.forEach((value, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(value.equals(chosen))));
    }
}
