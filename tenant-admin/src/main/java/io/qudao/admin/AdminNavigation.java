package io.qudao.admin;

import com.vaadin.flow.signals.Signal;
import io.qudao.access.Permission;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.ui.shell.NavEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the pages of the brand console are, for all who lead there. Paths carry no slash in front. */
public final class AdminNavigation {

    public static final String HOME = "admin";
    public static final String ORDERS = "admin/orders";
    public static final String NEW_ORDER = "admin/orders/new";
    public static final String PRODUCTS = "admin/products";
    public static final String EDIT_PRODUCT = "admin/products/edit";
    public static final String IMPORT = "admin/import";
    public static final String PRICES = "admin/prices";
    public static final String TIERS = "admin/prices/tiers";
    public static final String STOCK = "admin/stock";
    public static final String DISTRIBUTORS = "admin/distributors";
    public static final String SETTINGS = "admin/settings";
    public static final String STAFF = "admin/settings/users";

    private AdminNavigation() {}

    /** The order's own page. */
    public static String order(String number) {
        return "/" + ORDERS + "/" + number;
    }

    /** Where files of a kind are brought in, for instance {@code products}. */
    public static void openImport(String kind) {
        new PageState(IMPORT, Map.of("kind", kind)).go();
    }

    /** For links: the path from the root, with one parameter. */
    public static String href(String path, String parameter, String value) {
        return new PageState("/" + path, Map.of(parameter, value)).href();
    }

    /** The places the signed-in user may go to, the home first. */
    static List<NavEntry> places(Signal<Integer> waiting) {
        List<NavEntry> places = new ArrayList<>();
        places.add(home());
        add(places, NavEntry.of("admin.nav.orders", ORDERS, "list").counting(waiting), Permission.ORDERS_READ);
        add(places, NavEntry.of("admin.nav.products", PRODUCTS, "box"), Permission.CATALOG_READ);
        add(places, NavEntry.of("admin.nav.prices", PRICES, "tag"), Permission.PRICES_WRITE);
        add(places, NavEntry.of("admin.nav.stock", STOCK, "warehouse"), Permission.STOCK_READ);
        add(places, NavEntry.of("admin.nav.distributors", DISTRIBUTORS, "users"), Permission.DISTRIBUTORS_READ);
        add(places, NavEntry.of("admin.nav.import", IMPORT, "upload"), Permission.IMPORTS_RUN);
        add(
                places,
                NavEntry.of("admin.nav.settings", SETTINGS, "gear"),
                Permission.SETTINGS_WRITE,
                Permission.USERS_READ);
        return places;
    }

    /** What one reaches with the thumb. */
    static List<NavEntry> onPhone(Signal<Integer> waiting) {
        List<NavEntry> places = new ArrayList<>();
        places.add(home());
        add(places, NavEntry.of("admin.nav.orders", ORDERS, "list").counting(waiting), Permission.ORDERS_READ);
        add(places, NavEntry.of("admin.nav.products", PRODUCTS, "box"), Permission.CATALOG_READ);
        add(places, NavEntry.of("admin.nav.stock", STOCK, "warehouse"), Permission.STOCK_READ);
        add(places, NavEntry.of("admin.nav.distributors", DISTRIBUTORS, "users"), Permission.DISTRIBUTORS_READ);
        return places;
    }

    private static NavEntry home() {
        return NavEntry.home("admin.nav.home", HOME, "home");
    }

    private static void add(List<NavEntry> places, NavEntry place, Permission... anyOf) {
        if (Rights.mayAny(anyOf)) {
            places.add(place);
        }
    }
}
