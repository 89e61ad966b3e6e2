package io.qudao.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.qudao.access.CurrentActor;
import io.qudao.storefront.OwnDistributor;
import io.qudao.ui.shell.NavEntry;
import io.qudao.ui.shell.PortalShell;
import io.qudao.ui.shell.UserMenu;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The frame around the portal's pages, with the cart in sight. */
@StyleSheet("context://css/portal.css")
@RolesAllowed("DISTRIBUTOR")
public final class PortalLayout extends PortalShell implements AfterNavigationObserver {

    private final transient CartState cart;

    PortalLayout(CartState cart, OwnDistributor own, AuthenticationContext authentication) {
        super(PortalNavigation.PLACES, onPhone(cart), counted(cart), user(own, authentication));
        this.cart = cart;
    }

    /** The cart may have been changed on another device. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cart.changed();
    }

    private static NavEntry counted(CartState cart) {
        return PortalNavigation.TO_CART.counting(cart.lines());
    }

    private static List<NavEntry> onPhone(CartState cart) {
        return List.of(
                PortalNavigation.TO_CATALOGUE,
                PortalNavigation.TO_QUICK_ORDER,
                PortalNavigation.TO_ORDERS,
                counted(cart));
    }

    private static UserMenu user(OwnDistributor own, AuthenticationContext authentication) {
        return new UserMenu(CurrentActor.required().displayName(), own.get().name()).logout(authentication::logout);
    }
}
