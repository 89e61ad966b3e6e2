package io.qudao.admin.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.Rights;
import io.qudao.identity.ChangeUser;
import io.qudao.identity.InviteUser;
import io.qudao.identity.UserQueries;
import io.qudao.identity.UserQueries.UserRow;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;

/** The brand's own users: who, as what, since when not seen. */
@Route(value = AdminNavigation.STAFF, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class StaffView extends AdminView {

    private final UserQueries users;
    private final InviteUser invite;
    private final ChangeUser change;
    private final Div list = Parts.div("qd-stack");
    private final boolean mayChange = Rights.may(Permission.USERS_WRITE);

    StaffView(UserQueries users, InviteUser invite, ChangeUser change) {
        super("admin.staff", Permission.USERS_READ);
        this.users = users;
        this.invite = invite;
        this.change = change;
        keepNarrow();
        PageHeader head = PageHeader.ofKey("admin.staff").withSubKey("admin.staff.sub");
        if (Rights.may(Permission.SETTINGS_WRITE)) {
            Button settings = Localized.button("admin.nav.settings");
            settings.setIcon(Icon.of("gear"));
            settings.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.SETTINGS));
            head.withActions(settings);
        }
        if (mayChange) {
            Button add = Localized.button("admin.staff.invite", ButtonVariant.PRIMARY);
            add.setIcon(Icon.of("mail"));
            add.addClickListener(click -> new StaffForm().invite(invite, null, this::invited));
            head.withActions(add);
        }
        add(head, new Panel(list));
        Localized.onLanguage(this, this::show);
    }

    private void show() {
        list.removeAll();
        users.staff().forEach(user -> list.add(one(user)));
    }

    private Component one(UserRow user) {
        Div deeds = Parts.div("qd-row", new StatusBadge(Tone.BRAND, "admin.role." + user.role()), state(user));
        if (mayChange) {
            deeds.add(user.invited() ? again(user) : role(user));
            if (!user.invited()) {
                deeds.add(user.enabled() ? disable(user) : enable(user));
            }
        }
        return Parts.div(
                "qd-row",
                Parts.div(
                        "qd-grow",
                        Parts.span("qd-line-1", user.displayName()),
                        Parts.span("qd-line-2", user.email() + seen(user))),
                deeds);
    }

    private static String seen(UserRow user) {
        return user.lastSignInAt() == null
                ? ""
                : " · " + Localized.text("admin.user.seen", Formats.here().shortDateTime(user.lastSignInAt()));
    }

    private static StatusBadge state(UserRow user) {
        if (user.invited()) {
            return new StatusBadge(Tone.WARN, "admin.user.invited");
        }
        return user.enabled()
                ? new StatusBadge(Tone.OK, "admin.user.active")
                : new StatusBadge(Tone.NEUTRAL, "admin.user.disabled");
    }

    private Button again(UserRow user) {
        Button button = Localized.iconButton("refresh", "admin.buyer.again");
        button.addClickListener(click -> new StaffForm().invite(invite, user, this::invited));
        return button;
    }

    private Button role(UserRow user) {
        Button button = Localized.iconButton("edit", "admin.staff.change");
        button.addClickListener(click -> new StaffForm().change(change, user, this::saved));
        return button;
    }

    private Button disable(UserRow user) {
        Button button = Localized.iconButton("lock", "admin.staff.disable");
        button.addClickListener(click -> ConfirmAction.askDestructive(
                Localized.text("admin.staff.disable.title", user.displayName()),
                Localized.text("admin.staff.disable.text"),
                Localized.text("admin.staff.disable"),
                () -> setEnabled(user, false)));
        return button;
    }

    private Button enable(UserRow user) {
        Button button = Localized.iconButton("key", "admin.staff.enable");
        button.addClickListener(click -> setEnabled(user, true));
        return button;
    }

    private void setEnabled(UserRow user, boolean enabled) {
        try {
            change.change(user.id(), user.role(), enabled);
            saved();
        } catch (RefusedException refused) {
            Problems.show(refused);
        }
    }

    private void invited() {
        Toast.success(Localized.text("admin.buyer.invited"));
        show();
    }

    private void saved() {
        Toast.success(Localized.text("ui.saved"));
        show();
    }
}
