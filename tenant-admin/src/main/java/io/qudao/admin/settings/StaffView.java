package io.qudao.admin.settings;

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
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import jakarta.annotation.security.RolesAllowed;

/** The brand's own users: who, as what, since when not seen. */
@Route(value = AdminNavigation.STAFF, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class StaffView extends AdminView {

    private final UserQueries users;
    private final InviteUser invite;
    private final ChangeUser change;
    private final Div list = Parts.div("qd-people");

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
        if (Rights.may(Permission.USERS_WRITE)) {
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
        users.staff().forEach(user -> list.add(new StaffLine(user, invite, change, this::invited, this::saved)));
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
