package io.qudao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;

/** Whether the page stands on a phone: a table then shows one composite column instead of many. */
public final class Narrow {

    /** CSS pixels; the same as in the style sheets. */
    public static final int BELOW = 800;

    private Narrow() {}

    /** Follows rotation and resizing. */
    public static Signal<Boolean> signal() {
        return Signal.cached(UI.getCurrentOrThrow()
                .getPage()
                .windowSizeSignal()
                .map(size -> size.width() > 0 && size.width() <= BELOW));
    }
}
