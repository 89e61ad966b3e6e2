package io.qudao.admin.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.identity.ChangeUser;
import io.qudao.identity.InviteUser;
import io.qudao.identity.UserQueries.UserRow;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import io.qudao.ui.problem.Problems;

/** One of the brand's users, and what can be changed about them. */
final class StaffLine extends Div {

    private final UserRow user;
    private final InviteUser invite;
    private final ChangeUser change;
    private final Command invited;
    private final Command saved;

    StaffLine(UserRow user, InviteUser invite, ChangeUser change, Command invited, Command saved) {
        this.user = user;
        this.invite = invite;
        this.change = change;
        this.invited = invited;
        this.saved = saved;
        setClassName("qd-person");
        add(
                Parts.div(
                        "",
                        Parts.span("qd-line-1", user.displayName()),
                        Parts.span("qd-line-2", user.email() + seen())),
                new StatusBadge(Tone.BRAND, "admin.role." + user.role()),
                state(),
                deeds());
    }

    private Div deeds() {
        Div deeds = Parts.div("qd-person-deeds");
        if (!Rights.may(Permission.USERS_WRITE)) {
            return deeds;
        }
        if (user.invited()) {
            deeds.add(again());
        } else {
            deeds.add(role(), user.enabled() ? disable() : enable());
        }
        return deeds;
    }

    private String seen() {
        return user.lastSignInAt() == null
                ? ""
                : " · " + Localized.text("admin.user.seen", Formats.here().shortDateTime(user.lastSignInAt()));
    }

    private StatusBadge state() {
        if (user.invited()) {
            return new StatusBadge(Tone.WARN, "admin.user.invited");
        }
        return user.enabled()
                ? new StatusBadge(Tone.OK, "admin.user.active")
                : new StatusBadge(Tone.NEUTRAL, "admin.user.disabled");
    }

    private Button again() {
        Button button = Localized.iconButton("refresh", "admin.buyer.again");
        button.addClickListener(click -> new StaffForm().invite(invite, user, invited));
        return button;
    }

    private Button role() {
        Button button = Localized.iconButton("edit", "admin.staff.change");
        button.addClickListener(click -> new StaffForm().change(change, user, saved));
        return button;
    }

    private Button disable() {
        Button button = Localized.iconButton("lock", "admin.staff.disable");
        button.addClickListener(click -> ConfirmAction.askDestructive(
                Localized.text("admin.staff.disable.title", user.displayName()),
                Localized.text("admin.staff.disable.text"),
                Localized.text("admin.staff.disable"),
                () -> setUserEnabled(false)));
        return button;
    }

    private Button enable() {
        Button button = Localized.iconButton("key", "admin.staff.enable");
        button.addClickListener(click -> setUserEnabled(true));
        return button;
    }

    private void setUserEnabled(boolean enabled) {
        try {
            change.change(user.id(), user.role(), enabled);
            saved.execute();
        } catch (RefusedException refused) {
            Problems.show(refused);
        }
    }
}
