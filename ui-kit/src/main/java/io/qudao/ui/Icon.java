package io.qudao.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/**
 * Icons from our own sprite {@code img/icons.svg}: 24 px strokes in the colour of the text around them.
 *
 * <p>They are decoration, hidden from screen readers; whatever bears one needs a text or label of its own.
 */
public final class Icon {

    private Icon() {}

    /** @param name a symbol of the sprite, for instance {@code truck} */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon(Assets.url("img/icons.svg"), name);
        icon.addClassName("qd-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Markup for Lit renderers. */
    public static String html(String name) {
        return "<vaadin-icon class='qd-icon' aria-hidden='true' src='" + Assets.url("img/icons.svg") + "' symbol='"
                + name + "'></vaadin-icon>";
    }
}
