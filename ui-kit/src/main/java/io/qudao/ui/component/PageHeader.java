package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.qudao.ui.Localized;

/** Title of a page, a line that says what it is for, and what one can do on it. */
public final class PageHeader extends Div {

    private final H1 title = new H1();
    private final Div titleLine = Parts.div("qd-page-title", title);
    private final Span sub = Parts.span("qd-sub", "");
    private final Div actions = Parts.div("qd-page-actions");

    private PageHeader() {
        setClassName("qd-page-head");
        sub.setVisible(false);
        actions.setVisible(false);
        add(Parts.div("qd-page-titles", titleLine, sub), actions);
    }

    public static PageHeader ofKey(String key) {
        PageHeader header = new PageHeader();
        Localized.bind(header.title, key);
        return header;
    }

    /** A title that is data, for instance an order's number. */
    public static PageHeader of(String title) {
        PageHeader header = new PageHeader();
        header.title.setText(title);
        return header;
    }

    public PageHeader withSubKey(String key, Object... arguments) {
        sub.setVisible(true);
        Localized.bind(sub, key, arguments);
        return this;
    }

    public PageHeader withSub(String text) {
        sub.setVisible(true);
        sub.setText(text);
        return this;
    }

    /** Beside the title, for instance a {@link StatusBadge}. */
    public PageHeader withMark(Component mark) {
        titleLine.add(mark);
        return this;
    }

    /** The main action last. */
    public PageHeader withActions(Component... buttons) {
        actions.setVisible(true);
        actions.add(buttons);
        return this;
    }
}
