package io.qudao.ui.problem;

import com.vaadin.flow.component.html.Anchor;
import io.qudao.ui.Localized;

/** Ways out of an error page. */
final class ErrorLinks {

    private ErrorLinks() {}

    static Anchor home() {
        Anchor home = new Anchor("/");
        home.addClassNames("qd-button-link", "is-primary");
        home.add(Localized.span("", "ui.home"));
        return home;
    }
}
