package io.qudao.admin.settings;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.access.Role;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.identity.ChangeUser;
import io.qudao.identity.Email;
import io.qudao.identity.InviteUser;
import io.qudao.identity.Invitee;
import io.qudao.identity.UserQueries.UserRow;
import io.qudao.kernel.Texts;
import io.qudao.ui.Localized;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invites one of the brand's own people, or changes what somebody may do. */
final class StaffForm {

    private final EmailField email = Labelled.of(new EmailField(), "admin.email");
    private final TextField name = Labelled.of(new TextField(), "admin.person");
    private final Select<Role> role = Labelled.of(new Select<>(), "admin.role");
    private final Select<Locale> language = Labelled.of(new Select<>(), "admin.language");

    StaffForm() {
        role.setItems(Arrays.stream(Role.values())
                .filter(item -> item.side() == Role.Side.BRAND)
                .toList());
        role.setItemLabelGenerator(item -> Localized.text("admin.role." + item));
        role.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                role.setHelperText(Localized.text("admin.role." + change.getValue() + ".text"));
            }
        });
        role.setValue(Role.SALES);
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(item -> Localized.text("admin.language." + item.getLanguage()));
        language.setValue(Localized.language());
    }

    /** @param again an invitation to send once more, or null */
    void invite(InviteUser invite, @Nullable UserRow again, Command done) {
        if (again != null) {
            email.setValue(again.email());
            name.setValue(again.displayName());
            role.setValue(again.role());
        }
        new FormDialog(Localized.text("admin.staff.invite"), "admin.buyer.invite")
                .field("email", email)
                .field("displayName", name)
                .field("role", role)
                .field("locale", language)
                .onSave(() -> invite.invite(invitee()), done)
                .open();
    }

    private Invitee invitee() {
        return new Invitee(
                Email.of(email.getValue()), name.getValue().strip(), role.getValue(), null, language.getValue());
    }

    void change(ChangeUser change, UserRow user, Command done) {
        role.setValue(user.role());
        new FormDialog(Localized.text("admin.staff.role", user.displayName()), "ui.save")
                .field("role", role)
                .onSave(() -> change.change(user.id(), role.getValue(), user.enabled()), done)
                .open();
    }
}
