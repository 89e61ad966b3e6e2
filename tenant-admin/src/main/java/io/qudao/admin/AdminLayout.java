package io.qudao.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.access.Role;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.WaitingOrders;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import io.qudao.ui.Localized;
import io.qudao.ui.shell.ConsoleShell;
import io.qudao.ui.shell.UserMenu;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** The frame around every page of the brand console. Public because pages of the sub-packages name it. */
@RolesAllowed("BRAND")
public class AdminLayout extends ConsoleShell implements AfterNavigationObserver {

    private final WaitingOrders waiting;

    AdminLayout(AuthenticationContext authentication, OrderQueries orders, SearchSources sources) {
        WaitingOrders counted = new WaitingOrders(UI.getCurrentOrThrow(), () -> waiting(orders));
        super(
                "admin.console",
                AdminNavigation.places(counted.count()),
                AdminNavigation.onPhone(counted.count()),
                userMenu(authentication));
        this.waiting = counted;
        addToBarStart(new GlobalSearch(sources));
    }

    private static UserMenu userMenu(AuthenticationContext authentication) {
        Actor actor = CurrentActor.required();
        return new UserMenu(actor.displayName(), actor.name() + " · " + Localized.text("admin.role." + role(actor)))
                .logout(authentication::logout);
    }

    /** The ready-made role with just these rights. */
    private static String role(Actor actor) {
        return Arrays.stream(Role.values())
                .filter(role -> role.side() == Role.Side.BRAND)
                .filter(role -> role.permissions().equals(actor.permissions()))
                .findFirst()
                .map(Role::name)
                .orElse("OTHER");
    }

    private static int waiting(OrderQueries orders) {
        return Rights.may(Permission.ORDERS_READ)
                ? orders.countByStatus().getOrDefault(OrderStatus.PENDING_APPROVAL, 0)
                : 0;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        waiting.recount();
    }
}
