package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;

/** Nothing here: why that is, and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String icon, String titleKey, String textKey, Component... actions) {
        setClassName("qd-empty");
        add(Icon.of(icon), Localized.bind(new H3(), titleKey), Localized.bind(new Paragraph(), textKey));
        if (actions.length > 0) {
            add(Parts.div("qd-row", actions));
        }
    }
}
