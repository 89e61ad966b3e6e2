package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Small pieces the components are made of; views may use them for their own compositions. */
public final class Parts {

    private Parts() {}

    /** @param classNames separated by blanks */
    public static Div div(String classNames, Component... children) {
        Div div = new Div(children);
        div.setClassName(classNames);
        return div;
    }

    public static Span span(String classNames, String text) {
        Span span = new Span(text);
        span.setClassName(classNames);
        return span;
    }

    /** A toolbar that stays in one line: search, chips, space, count, tools. */
    public static Div toolbar(Component... children) {
        return div("qd-toolbar", children);
    }

    /** Takes the room that is left. */
    public static Div space() {
        return div("qd-grow");
    }
}
