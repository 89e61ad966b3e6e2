package io.qudao.ui.sink;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import io.qudao.ui.shell.AuthPage;
import java.util.List;

@Route("login")
class SinkLoginView extends AuthPage {

    SinkLoginView() {
        super("sink.login", "sink.login.d");
        var button = Localized.button("sink.login", ButtonVariant.PRIMARY);
        button.addClassName("qd-wide");
        addToForm(
                Parts.div("qd-form is-single", new EmailField("E-mail"), new PasswordField("Password")),
                button,
                Localized.span("qd-auth-foot", "sink.login.foot"));
        promise("sink.promise", "sink.promise.d", List.of("sink.step.logo", "sink.step.catalogue", "sink.step.invite"));
    }
}
