package io.qudao.portal.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.qudao.identity.Invitee;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.PasswordHints;
import io.qudao.ui.problem.Problems;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses a password and accepts. */
final class AcceptForm extends Div {

    private final PasswordField password = new PasswordField();
    private final Banner banner = Banner.hidden(Tone.BAD);
    private final transient Consumer<String> onAccept;

    /** @param onAccept takes the password; may refuse */
    AcceptForm(Invitee invitee, Consumer<String> onAccept) {
        this.onAccept = onAccept;
        setClassName("qd-accept");
        PasswordHints hints = new PasswordHints();
        password.setManualValidation(true);
        password.setAutofocus(true);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setValueChangeMode(ValueChangeMode.LAZY);
        password.setValueChangeTimeout(150);
        password.addValueChangeListener(
                change -> hints.show(change.getValue(), invitee.email().value()));
        password.addKeyDownListener(Key.ENTER, key -> accept());
        Localized.onLanguage(password, () -> password.setLabel(Localized.text("portal.password.choose")));
        Button accept = Localized.button("portal.invitation.accept", ButtonVariant.PRIMARY);
        accept.addClassName("qd-wide");
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> {
            accept();
            accept.setEnabled(true);
        });
        add(
                new Facts().fact("portal.login.email", invitee.email().value()),
                banner,
                Parts.div("qd-form is-single", password),
                hints,
                accept);
    }

    private void accept() {
        Problems.attempt(() -> onAccept.accept(password.getValue()), Map.of("password", password), banner);
    }
}
