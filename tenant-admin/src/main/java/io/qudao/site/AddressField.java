package io.qudao.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import io.qudao.kernel.Problem;
import io.qudao.signup.RequestSignUp;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.Slug;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The address name, judged while it is typed, with the address it makes. Suggested until it is typed. */
class AddressField extends Div {

    private static final int TYPING_PAUSE_MILLIS = 250;
    private static final String SAMPLE = "your-brand";

    private final transient RequestSignUp signUps;
    private final transient Hosts hosts;
    private final TextField field = new TextField();
    private final Div verdict = Parts.div("qd-field-state");
    private boolean typed;

    AddressField(RequestSignUp signUps, Hosts hosts) {
        this.signUps = signUps;
        this.hosts = hosts;
        verdict.getElement().setAttribute("role", "status");
        field.setMaxLength(Slug.MAX_LENGTH);
        field.setWidthFull();
        field.getElement().setProperty("autocapitalize", "none");
        field.getElement().setProperty("autocomplete", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(change -> {
            typed = change.isFromClient() ? !change.getValue().isBlank() : typed;
            judge();
        });
        Localized.onLanguage(this, () -> {
            field.setLabel(Localized.text("site.field.slug"));
            field.setHelperText(Localized.text("site.field.slug.help", Slug.MIN_LENGTH, Slug.MAX_LENGTH));
            judge();
        });
        add(field, verdict);
    }

    TextField field() {
        return field;
    }

    String value() {
        return field.getValue();
    }

    /** Leaves alone what somebody has typed. */
    void suggest(SerializableSupplier<String> suggestion) {
        if (!typed) {
            field.setValue(suggestion.get());
        }
    }

    private void judge() {
        field.setInvalid(false);
        String slug = Slug.normalise(field.getValue());
        if (slug.isEmpty()) {
            show(Tone.NEUTRAL, "globe", hosts.tenantUrl(SAMPLE, ""));
            return;
        }
        Optional<Problem> problem = signUps.problemOfSlug(slug);
        if (problem.isPresent()) {
            show(Tone.BAD, "alert", Problems.texts(List.of(problem.get())).getFirst());
        } else {
            show(Tone.OK, "check-circle", hosts.tenantUrl(slug, ""));
        }
    }

    private void show(Tone tone, String icon, String text) {
        verdict.removeAll();
        verdict.setClassName("qd-field-state " + tone.className());
        verdict.add(Icon.of(icon), new Span(text));
    }
}
