package io.qudao.portal.account;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts, so that password managers know it and the server checks it like any log-in. */
@Tag("form")
final class SignInForm extends HtmlContainer {

    private final EmailField user = new EmailField();
    private final PasswordField password = new PasswordField();

    SignInForm(String email) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "/" + PortalNavigation.LOGIN);
        // The server answers in the reader's language, the browser would in its own.
        getElement().setAttribute("novalidate", true);
        addClassName("qd-sign-in");
        user.setValue(email);
        name(user.getElement(), "username", "username");
        name(password.getElement(), "password", "current-password");
        Localized.onLanguage(this, () -> {
            user.setLabel(Localized.text("portal.login.email"));
            password.setLabel(Localized.text("portal.login.password"));
        });
        if (email.isEmpty()) {
            user.setAutofocus(true);
        } else {
            password.setAutofocus(true);
        }
        NativeButton submit = new NativeButton();
        submit.addClassNames("qd-button-link", "is-primary", "qd-wide");
        submit.getElement().setAttribute("type", "submit");
        submit.add(Localized.span("", "portal.login.submit"));
        add(Parts.div("qd-form is-single", user, password), submit);
        CsrfToken token = token();
        if (token != null) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    private static void name(com.vaadin.flow.dom.Element field, String name, String completion) {
        field.setProperty("name", name);
        field.setProperty("autocomplete", completion);
        field.setProperty("required", true);
    }

    private static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.setValue(value);
        return input;
    }

    private static @Nullable CsrfToken token() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null
                ? null
                : (CsrfToken) request.getHttpServletRequest().getAttribute(CsrfToken.class.getName());
    }
}
