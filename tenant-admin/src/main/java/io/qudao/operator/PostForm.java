package io.qudao.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
        Button submit = Localized.button(submitKey, ButtonVariant.PRIMARY);
        submit.addClassName("qd-wide");
        submit.getElement().setAttribute("onclick", "this.closest('form').requestSubmit()");
        add(submit);
        getElement().appendChild(enterSubmits());
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

    /** Enter submits only forms that have a button of the browser's own. */
    private static Element enterSubmits() {
        return new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("hidden", true)
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-hidden", "true");
    }
}
