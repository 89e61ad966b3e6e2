package io.qudao.portal.orders;

import io.qudao.ordering.LineKind;
import io.qudao.ordering.OrderDetails;
import io.qudao.portal.CartState;
import io.qudao.storefront.Carts;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.CatalogueItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the lines of an earlier order into the cart once more, at today's prices. */
final class Reorder {

    /**
     * What came of it.
     *
     * @param added number of lines
     * @param missing names of products that are no longer to be had
     */
    record Outcome(int added, List<String> missing) {}

    private final Catalogue catalogue;
    private final CartState cart;
    private final String distributor;

    Reorder(Catalogue catalogue, CartState cart, String distributor) {
        this.catalogue = catalogue;
        this.cart = cart;
        this.distributor = distributor;
    }

    Outcome reorder(OrderDetails order) {
        List<OrderDetails.Line> goods = order.lines().stream()
                .filter(line -> line.kind() == LineKind.GOODS && line.quantity().signum() > 0)
                .toList();
        Map<String, CatalogueItem> items =
                catalogue
                        .bySku(
                                goods.stream()
                                        .map(OrderDetails.Line::sku)
                                        .distinct()
                                        .toList(),
                                distributor)
                        .stream()
                        .collect(Collectors.toMap(CatalogueItem::sku, Function.identity()));
        List<String> missing = new ArrayList<>();
        List<Carts.Wish> wishes = new ArrayList<>();
        for (OrderDetails.Line line : goods) {
            if (isSold(line, items.get(line.sku()))) {
                wishes.add(new Carts.Wish(line.sku(), line.unit(), line.quantity()));
            } else {
                missing.add(line.sku() + " " + line.name());
            }
        }
        cart.addAll(wishes);
        return new Outcome(wishes.size(), missing);
    }

    private static boolean isSold(OrderDetails.Line line, @Nullable CatalogueItem item) {
        return item != null
                && item.units().stream().anyMatch(unit -> unit.unit().equals(line.unit()));
    }
}
