package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.qudao.ui.Localized;

/** Labels with their values, in as many columns as fit. */
public final class Facts extends DescriptionList {

    public Facts() {
        setClassName("qd-facts");
    }

    public Facts fact(String labelKey, String value) {
        return fact(labelKey, new Span(value.isBlank() ? "—" : value));
    }

    public Facts fact(String labelKey, Component value) {
        Term term = new Term();
        term.bindText(Localized.signal(labelKey));
        Div pair = new Div(term, new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
