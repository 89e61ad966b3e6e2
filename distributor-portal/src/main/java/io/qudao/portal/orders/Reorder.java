package io.qudao.portal.orders;

import io.qudao.kernel.RefusedException;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.OrderDetails;
import io.qudao.portal.CartState;
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
        for (OrderDetails.Line line : goods) {
            if (!add(line, items.get(line.sku()))) {
                missing.add(line.sku() + " " + line.name());
            }
        }
        cart.changed();
        return new Outcome(goods.size() - missing.size(), missing);
    }

    private boolean add(OrderDetails.Line line, @Nullable CatalogueItem item) {
        if (item == null) {
            return false;
        }
        try {
            cart.addQuietly(line.sku(), line.unit(), line.quantity());
            return true;
        } catch (RefusedException unitIsGone) {
            return false;
        }
    }
}
