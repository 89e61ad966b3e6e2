package io.qudao.portal;

import com.vaadin.flow.component.html.Anchor;
import io.qudao.ui.Localized;

/** Links that look like buttons. */
public final class Links {

    private Links() {}

    /** The way the reader most likely wants to go. */
    public static Anchor primary(String path, String key) {
        Anchor link = plain(path, key);
        link.addClassName("is-primary");
        return link;
    }

    /** @param path without a slash in front */
    public static Anchor plain(String path, String key) {
        Anchor link = new Anchor("/" + path);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("qd-button-link");
        link.add(Localized.span("", key));
        return link;
    }
}
