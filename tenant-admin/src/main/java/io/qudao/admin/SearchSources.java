package io.qudao.admin;

import io.qudao.access.Permission;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.DistributorQueries;
import io.qudao.ordering.OrderQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks for what a user typed in orders, distributors and products at once. */
@Component
class SearchSources {

    private static final int EACH = 5;

    private final OrderQueries orders;
    private final DistributorQueries distributors;
    private final ProductQueries products;

    SearchSources(OrderQueries orders, DistributorQueries distributors, ProductQueries products) {
        this.orders = orders;
        this.distributors = distributors;
        this.products = products;
    }

    List<SearchHit> find(String typed) {
        List<SearchHit> hits = new ArrayList<>();
        if (!typed.isBlank()) {
            if (Rights.may(Permission.ORDERS_READ)) {
                hits.addAll(orders(typed));
            }
            if (Rights.may(Permission.DISTRIBUTORS_READ)) {
                hits.addAll(distributors(typed));
            }
            if (Rights.may(Permission.CATALOG_READ)) {
                hits.addAll(products(typed));
            }
        }
        return hits;
    }

    private List<SearchHit> orders(String typed) {
        OrderQueries.Filter filter = new OrderQueries.Filter(typed, List.of(), null, null);
        Formats formats = Formats.here();
        return orders.page(filter, OrderQueries.Column.PLACED, true, 0, EACH).stream()
                .map(o -> new SearchHit(
                        "list",
                        o.number(),
                        Rights.seesAmounts()
                                ? o.distributorName() + " · " + formats.money(o.total())
                                : o.distributorName(),
                        AdminNavigation.ORDERS + "/" + o.number()))
                .toList();
    }

    private List<SearchHit> distributors(String typed) {
        DistributorQueries.Filter filter = new DistributorQueries.Filter(typed, null, null, null);
        return distributors.page(filter, DistributorQueries.Column.NAME, false, 0, EACH).stream()
                .map(d -> new SearchHit("users", d.name(), d.code(), open(AdminNavigation.DISTRIBUTORS, d.code())))
                .toList();
    }

    private List<SearchHit> products(String typed) {
        return products.suggest(typed, EACH).stream()
                .map(p -> new SearchHit(
                        "box", p.name(Localized.language()), p.sku(), open(AdminNavigation.PRODUCTS, p.sku())))
                .toList();
    }

    private static String open(String path, String key) {
        return new PageState(path, Map.of(PageState.OPEN, key)).href();
    }
}
