package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;

/** Nothing here: why that is, and what to do next. */
public final class EmptyState extends Div {

    /** As all there is on a page, with the page's heading. */
    public static EmptyState ofPage(String icon, String titleKey, String textKey, Component... actions) {
        return new EmptyState(icon, Localized.bind(new H1(), titleKey), textKey, actions);
    }

    public EmptyState(String icon, String titleKey, String textKey, Component... actions) {
        this(icon, Localized.bind(new H3(), titleKey), textKey, actions);
    }

    private EmptyState(String icon, Component title, String textKey, Component... actions) {
        setClassName("qd-empty");
        add(Icon.of(icon), title, Localized.bind(new Paragraph(), textKey));
        if (actions.length > 0) {
            add(Parts.div("qd-row", actions));
        }
    }
}
