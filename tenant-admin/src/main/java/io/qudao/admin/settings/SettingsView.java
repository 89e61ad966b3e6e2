package io.qudao.admin.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.Rights;
import io.qudao.settings.ChangeLogo;
import io.qudao.settings.ChangeSettings;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.SaveGuard;
import io.qudao.ui.component.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The brand's settings. Who may only see the users is led there. */
@Route(value = AdminNavigation.SETTINGS, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class SettingsView extends AdminView implements BeforeEnterObserver, BeforeLeaveObserver, SettingsPart.Store {

    private static final String JUST_SAVED = SettingsView.class.getName();

    private final CurrentSettings settings;
    private final ChangeSettings change;
    private final SaveGuard guard = new SaveGuard(this);
    private final List<SettingsPart> parts;

    SettingsView(CurrentSettings settings, ChangeSettings change, ChangeLogo changeLogo) {
        super("admin.nav.settings", Permission.SETTINGS_WRITE, Permission.USERS_READ);
        this.settings = settings;
        this.change = change;
        this.parts = List.of(new BrandPart(this, changeLogo), new CompanyPart(this), new OrderPart(this));
        keepNarrow();
        Button staff = Localized.button("admin.staff");
        staff.setIcon(Icon.of("users"));
        staff.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.STAFF));
        PageHeader head = PageHeader.ofKey("admin.nav.settings").withSubKey("admin.settings.sub");
        if (Rights.may(Permission.USERS_READ)) {
            head.withActions(staff);
        }
        add(head);
        parts.forEach(this::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Rights.may(Permission.SETTINGS_WRITE)) {
            event.forwardTo(AdminNavigation.STAFF);
            return;
        }
        show();
        tellOfSaved();
    }

    /** The page that saved is gone by now. */
    private static void tellOfSaved() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(JUST_SAVED) != null) {
            session.setAttribute(JUST_SAVED, null);
            Toast.success(Localized.text("ui.saved"));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }

    private void show() {
        Settings current = settings.get();
        parts.forEach(part -> part.show(current));
        guard.setUnsaved(false);
    }

    @Override
    public void save(Settings changed) {
        change.change(changed);
    }

    /** The frame around the page wears the brand too, so all of it is made again. */
    @Override
    public void saved() {
        guard.setUnsaved(false);
        VaadinSession.getCurrent().setAttribute(JUST_SAVED, true);
        UI.getCurrentOrThrow().getPage().reload();
    }

    @Override
    public void reload() {
        show();
    }

    @Override
    public void touched() {
        guard.setUnsaved(true);
    }
}
