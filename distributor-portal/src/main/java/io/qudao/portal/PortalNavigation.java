package io.qudao.portal;

import com.vaadin.flow.component.UI;
import io.qudao.ui.shell.NavEntry;
import java.util.List;

/** Addresses of the portal: the public face of its pages, which nobody else can see. */
public final class PortalNavigation {

    public static final String CATALOGUE = "";
    public static final String QUICK_ORDER = "quick-order";
    public static final String CART = "cart";
    public static final String CHECKOUT = "checkout";
    public static final String PLACED = "placed";
    public static final String ORDERS = "orders";
    public static final String LOGIN = "login";
    public static final String INVITATION = "invitation";

    static final NavEntry TO_CATALOGUE = NavEntry.home("portal.nav.catalogue", CATALOGUE, "home");
    static final NavEntry TO_QUICK_ORDER = NavEntry.of("portal.nav.quick", QUICK_ORDER, "bolt");
    static final NavEntry TO_ORDERS = NavEntry.of("portal.nav.orders", ORDERS, "list");
    static final NavEntry TO_CART = NavEntry.of("portal.nav.cart", CART, "cart");
    static final List<NavEntry> PLACES = List.of(TO_CATALOGUE, TO_QUICK_ORDER, TO_ORDERS);

    private PortalNavigation() {}

    /** The page of one order, without a slash in front. */
    public static String order(String number) {
        return ORDERS + "/" + number;
    }

    /** The link of an invitation, without a slash in front. */
    public static String invitation(String secret) {
        return INVITATION + "/" + secret;
    }

    /** Goes there within the page that this thread serves. */
    public static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }
}
