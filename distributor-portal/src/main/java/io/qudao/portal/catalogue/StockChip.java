package io.qudao.portal.catalogue;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.ui.Localized;

/** Shows only what can be had at once, or everything again. */
final class StockChip extends NativeButton {

    private boolean chosen;

    StockChip(SerializableConsumer<Boolean> onChoice) {
        setClassName("qd-chip");
        add(Localized.span("", "portal.stock.only"));
        addClickListener(click -> onChoice.accept(!chosen));
        show(false);
    }

    void show(boolean only) {
        chosen = only;
        getElement().setAttribute("aria-pressed", String.valueOf(only));
    }
}
