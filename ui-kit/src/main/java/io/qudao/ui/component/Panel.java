package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.qudao.ui.Localized;

/** A framed part of a page with a heading of its own. */
public final class Panel extends Section {

    private final Div head = Parts.div("qd-panel-head");

    /** Without a heading. */
    public Panel(Component... content) {
        setClassName("qd-panel");
        add(content);
    }

    public static Panel ofKey(String titleKey, Component... content) {
        Panel panel = new Panel();
        panel.head.add(Localized.bind(new H2(), titleKey));
        panel.add(panel.head);
        panel.add(content);
        return panel;
    }

    public Panel withNoteKey(String key, Object... arguments) {
        head.add(Localized.span("qd-panel-note", key, arguments));
        return this;
    }

    public Panel withActions(Component... actions) {
        head.add(Parts.div("qd-panel-actions", actions));
        return this;
    }
}
