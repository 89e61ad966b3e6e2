package io.qudao.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterState;
import com.vaadin.flow.signals.Signal;

/** Links that know when they are where the reader is, and counters that vanish at zero. */
final class NavLinks {

    private NavLinks() {}

    static Anchor link(NavEntry entry) {
        Anchor anchor = new Anchor("/" + entry.path());
        anchor.getElement().setAttribute("router-link", true);
        Signal<RouterState> state = UI.getCurrentOrThrow().routerStateSignal();
        Signal.effect(anchor, () -> {
            if (entry.isAt(state.get().location().getPath())) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        });
        return anchor;
    }

    static Span counter(String className, Signal<Integer> count) {
        Span span = new Span();
        span.setClassName(className);
        span.bindText(count.map(n -> n == 0 ? "" : n > 999 ? "999+" : String.valueOf(n)));
        return span;
    }
}
