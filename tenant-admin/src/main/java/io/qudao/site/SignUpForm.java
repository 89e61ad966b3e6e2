package io.qudao.site;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.signup.RequestSignUp;
import io.qudao.signup.SignUpDraft;
import io.qudao.signup.SuggestSlug;
import io.qudao.tenancy.Hosts;
import io.qudao.ui.FieldTexts;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.PasswordHints;
import io.qudao.ui.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Everything a brand says of itself at the beginning. All reasons for a refusal stand beside their fields at once. */
class SignUpForm extends Div {

    private static final int TYPING_PAUSE_MILLIS = 350;

    private final transient RequestSignUp signUps;
    private final SerializableConsumer<String> onSent;
    private final Banner refused = Banner.hidden(Tone.BAD);
    private final TextField company = new TextField();
    private final AddressField address;
    private final TextField owner = new TextField();
    private final EmailField email = FieldTexts.of(new EmailField());
    private final PasswordField password = new PasswordField();
    private final PasswordHints hints = new PasswordHints();
    private final RegionFields region = new RegionFields();
    private final Button submit = Localized.button("site.sign-up.submit", ButtonVariant.PRIMARY);

    SignUpForm(RequestSignUp signUps, SuggestSlug suggestions, Hosts hosts, SerializableConsumer<String> onSent) {
        this.signUps = signUps;
        this.onSent = onSent;
        this.address = new AddressField(signUps, hosts);
        Localized.onLanguage(this, this::label);
        company.setAutofocus(true);
        company.setValueChangeMode(ValueChangeMode.LAZY);
        company.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        company.addValueChangeListener(change -> address.suggest(() -> suggestions.suggest(change.getValue())));
        password.setValueChangeMode(ValueChangeMode.EAGER);
        password.addValueChangeListener(change -> hints.show(change.getValue(), email.getValue()));
        email.addValueChangeListener(change -> hints.show(password.getValue(), change.getValue()));
        autocomplete();
        submit.addClassName("qd-wide");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> send());
        add(
                refused,
                Parts.div("qd-form is-single", company, address),
                Parts.div("qd-form", owner, email),
                Parts.div("qd-form is-single", password, hints),
                Parts.div("qd-form site-region", region.fields()),
                submit,
                Localized.span("qd-auth-foot", "site.sign-up.foot"));
        setClassName("qd-stack");
    }

    private void label() {
        company.setLabel(Localized.text("site.field.company"));
        owner.setLabel(Localized.text("site.field.owner"));
        email.setLabel(Localized.text("site.field.email"));
        password.setLabel(Localized.text("site.field.password"));
    }

    private void autocomplete() {
        company.getElement().setProperty("autocomplete", "organization");
        owner.getElement().setProperty("autocomplete", "name");
        email.getElement().setProperty("autocomplete", "email");
        password.getElement().setProperty("autocomplete", "new-password");
    }

    private void send() {
        boolean sent = Problems.attempt(() -> signUps.request(draft()), fields(), refused);
        if (sent) {
            onSent.accept(email.getValue());
        } else {
            submit.setEnabled(true);
        }
    }

    private SignUpDraft draft() {
        return new SignUpDraft(
                company.getValue(),
                address.value(),
                owner.getValue(),
                email.getValue(),
                password.getValue(),
                region.locale(),
                region.zone(),
                region.currency());
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>(region.byName());
        fields.put("company", company);
        fields.put("slug", address.field());
        fields.put("ownerName", owner);
        fields.put("ownerEmail", email);
        fields.put("password", password);
        return fields;
    }
}
