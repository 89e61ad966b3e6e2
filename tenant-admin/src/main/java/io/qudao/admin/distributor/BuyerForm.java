package io.qudao.admin.distributor;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.access.Role;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.distributor.Distributor;
import io.qudao.identity.Email;
import io.qudao.identity.InviteUser;
import io.qudao.identity.Invitee;
import io.qudao.identity.UserQueries.UserRow;
import io.qudao.kernel.Texts;
import io.qudao.ui.Localized;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invites somebody to order for a distributor. */
final class BuyerForm {

    private final EmailField email = Labelled.of(new EmailField(), "admin.email");
    private final TextField name = Labelled.of(new TextField(), "admin.person");
    private final Select<Locale> language = Labelled.of(new Select<>(), "admin.language");
    private final InviteUser invite;

    BuyerForm(InviteUser invite) {
        this.invite = invite;
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(item -> Localized.text("admin.language." + item.getLanguage()));
        language.setValue(Localized.language());
    }

    /** @param again an invitation to send once more, or null */
    void open(Distributor distributor, @Nullable UserRow again, Command done) {
        if (again != null) {
            email.setValue(again.email());
            name.setValue(again.displayName());
        } else if (distributor.email() != null) {
            email.setValue(distributor.email());
            name.setValue(DistributorTable.text(distributor.contactName()));
        }
        new FormDialog(Localized.text("admin.buyer.invite.title", distributor.name()), "admin.buyer.invite")
                .note(Localized.span("qd-sub", "admin.buyer.invite.text"))
                .field("email", email)
                .field("displayName", name)
                .field("locale", language)
                .onSave(() -> invite.invite(invitee(distributor)), done)
                .open();
    }

    private Invitee invitee(Distributor distributor) {
        return new Invitee(
                Email.of(email.getValue()), name.getValue().strip(), Role.BUYER, distributor.id(), language.getValue());
    }
}
