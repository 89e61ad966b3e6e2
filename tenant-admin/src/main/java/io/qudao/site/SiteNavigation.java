package io.qudao.site;

import com.vaadin.flow.component.html.Anchor;
import io.qudao.ui.Localized;

/** The addresses of the public site. */
public final class SiteNavigation {

    /** The platform's root leads here. */
    public static final String WELCOME = "welcome";

    public static final String SIGN_UP = "signup";
    public static final String MAILBOX = "dev/mailbox";

    private SiteNavigation() {}

    static Anchor link(String href, String textKey, String... classNames) {
        Anchor link = new Anchor(href);
        link.addClassNames(classNames);
        link.add(Localized.span("", textKey));
        return link;
    }

    /** A link that looks like a button and stays in the application. */
    static Anchor button(String path, String textKey, String... classNames) {
        Anchor button = link("/" + path, textKey, classNames);
        button.addClassName("qd-button-link");
        button.getElement().setAttribute("router-link", true);
        return button;
    }
}
