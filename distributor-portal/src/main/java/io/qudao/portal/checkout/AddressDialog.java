package io.qudao.portal.checkout;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a new delivery address. */
final class AddressDialog extends Dialog {

    /** What is done with a complete address. */
    interface Saving {
        void save(String recipient, @Nullable String phone, String line);
    }

    private final TextField recipient = new TextField(Localized.text("portal.address.recipient"));
    private final TextField phone = new TextField(Localized.text("portal.address.phone"));
    private final TextField line = new TextField(Localized.text("portal.address.line"));
    private final Banner banner = Banner.hidden(Tone.BAD);
    private final transient Saving saving;

    AddressDialog(Saving saving) {
        this.saving = saving;
        setHeaderTitle(Localized.text("portal.address.new"));
        setWidth("min(480px, calc(100vw - 32px))");
        recipient.setRequiredIndicatorVisible(true);
        recipient.setMaxLength(120);
        phone.setMaxLength(40);
        line.setRequiredIndicatorVisible(true);
        line.setMaxLength(300);
        add(Parts.div("qd-form is-single", banner, recipient, phone, line));
        Button save = new Button(Localized.text("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Localized.text("ui.cancel"), click -> close()), save);
    }

    private void save() {
        boolean complete = present(recipient) & present(line);
        Map<String, HasValidation> fields = Map.of("recipient", recipient, "phone", phone, "line", line);
        if (complete && Problems.attempt(this::hand, fields, banner)) {
            close();
        }
    }

    private void hand() {
        String number = phone.getValue().strip();
        saving.save(
                recipient.getValue().strip(),
                number.isEmpty() ? null : number,
                line.getValue().strip());
    }

    private static boolean present(TextField field) {
        boolean present = !field.getValue().isBlank();
        field.setManualValidation(true);
        field.setErrorMessage(Localized.text("portal.address.missing"));
        field.setInvalid(!present);
        return present;
    }
}
