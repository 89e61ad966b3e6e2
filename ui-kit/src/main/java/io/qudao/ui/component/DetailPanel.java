package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import io.qudao.ui.Localized;

/** What opens beside a list: head with title and state, a body that scrolls, and the actions at its foot. */
public final class DetailPanel extends Section {

    private final Div titleLine;
    private final Div body = Parts.div("qd-detail-body");
    private final Div foot = Parts.div("qd-detail-foot");

    public DetailPanel(String title, Command onClose) {
        setClassName("qd-detail");
        getElement().setAttribute("aria-label", title);
        Button close = Localized.iconButton("x", "ui.close");
        close.addClickListener(click -> onClose.execute());
        titleLine = Parts.div("qd-detail-title", new H2(title));
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "group");
        body.getElement().setAttribute("aria-label", title);
        foot.setVisible(false);
        add(Parts.div("qd-detail-head", titleLine, close), body, foot);
    }

    public DetailPanel withMark(Component mark) {
        titleLine.add(mark);
        return this;
    }

    public DetailPanel withBody(Component... content) {
        body.add(content);
        return this;
    }

    /** The main action first: it takes the room. */
    public DetailPanel withActions(Component... actions) {
        foot.add(actions);
        foot.setVisible(true);
        return this;
    }
}
