package io.qudao.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import io.qudao.ui.Localized;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form around fields, so that the browser posts it and its password store knows it. */
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm(String action, String submitKey, Component fields) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        addClassName("qd-stack");
        add(fields);
        addToken();
        NativeButton submit = new NativeButton();
        submit.addClassNames("qd-button-link", "is-primary", "qd-wide");
        submit.getElement().setAttribute("type", "submit");
        submit.add(Localized.span("", submitKey));
        add(submit);
    }

    private void addToken() {
        CsrfToken token = token();
        if (token != null) {
            getElement()
                    .appendChild(new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
    }

    private static @Nullable CsrfToken token() {
        return VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token
                : null;
    }
}
