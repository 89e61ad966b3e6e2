package io.qudao.operator;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.ui.FieldTexts;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.shell.AuthPage;
import java.util.List;

/** Where operators sign in; the form goes to the same address, which the security filter answers. */
@Route(OperatorNavigation.LOGIN)
@AnonymousAllowed
@OnHost(OnHost.Kind.PLATFORM)
class OperatorLoginView extends AuthPage implements BeforeEnterObserver {

    private final Banner refused = Banner.hidden(Tone.BAD);

    OperatorLoginView() {
        super("operator.login.title", "operator.login.sub");
        EmailField email = FieldTexts.of(new EmailField());
        PasswordField password = new PasswordField();
        Localized.onLanguage(this, () -> {
            email.setLabel(Localized.text("operator.login.email"));
            password.setLabel(Localized.text("operator.login.password"));
        });
        email.getElement().setProperty("name", "username");
        email.getElement().setProperty("autocomplete", "username");
        email.setAutofocus(true);
        password.getElement().setProperty("name", "password");
        password.getElement().setProperty("autocomplete", "current-password");
        addToForm(
                refused,
                new PostForm(
                        "/" + OperatorNavigation.LOGIN,
                        "operator.login.submit",
                        Parts.div("qd-form is-single", email, password)));
        promise(
                "operator.login.promise",
                "operator.login.promise.text",
                List.of("operator.login.point.1", "operator.login.point.2", "operator.login.point.3"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            refused.show(List.of(Localized.text("operator.login.refused")));
        }
    }
}
