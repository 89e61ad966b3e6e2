package io.qudao.operator;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.qudao.access.Operator;
import io.qudao.ui.Localized;
import io.qudao.ui.shell.ConsoleShell;
import io.qudao.ui.shell.NavEntry;
import io.qudao.ui.shell.UserMenu;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Frame of the operator console. Times are shown in the operator's own zone: the platform has none. */
@RolesAllowed("OPERATOR")
class OperatorConsole extends ConsoleShell {

    private static final List<NavEntry> PLACES = List.of(
            NavEntry.home("operator.nav.overview", OperatorNavigation.OVERVIEW, "chart"),
            NavEntry.of("operator.nav.tenants", OperatorNavigation.TENANTS, "building"),
            NavEntry.of("operator.nav.sign-ups", OperatorNavigation.SIGN_UPS, "mail"));

    OperatorConsole(AuthenticationContext authentication) {
        super("operator.console", PLACES, PLACES, userMenu(authentication));
        addToBarStart(Localized.span("qd-bar-title qd-strong", "operator.title"));
        showTimesAsHere();
    }

    private static UserMenu userMenu(AuthenticationContext authentication) {
        String name = authentication
                .getAuthenticatedUser(Operator.class)
                .map(Operator::displayName)
                .orElse("");
        return new UserMenu(name, Localized.text("operator.role")).logout(authentication::logout);
    }

    private static void showTimesAsHere() {
        UI ui = UI.getCurrentOrThrow();
        String browsers = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        if (browsers == null) {
            return;
        }
        try {
            ComponentUtil.setData(ui, ZoneId.class, ZoneId.of(browsers));
        } catch (DateTimeException unknownToJava) {
            ui.getPage().executeJs("console.debug($0)", unknownToJava.getMessage());
        }
    }
}
