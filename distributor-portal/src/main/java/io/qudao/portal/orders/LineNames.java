package io.qudao.portal.orders;

import io.qudao.ordering.OrderDetails;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.CatalogueItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an order's goods are called in the reader's language. A product that has been renamed since keeps the name it was
 * ordered under.
 */
final class LineNames {

    private final Map<String, CatalogueItem> items;

    private LineNames(Map<String, CatalogueItem> items) {
        this.items = items;
    }

    static LineNames of(OrderDetails order, Catalogue catalogue, String distributor) {
        List<String> skus =
                order.lines().stream().map(OrderDetails.Line::sku).distinct().toList();
        return new LineNames(catalogue.bySku(skus, distributor).stream()
                .collect(Collectors.toMap(CatalogueItem::sku, Function.identity())));
    }

    String name(OrderDetails.Line line, Locale language) {
        CatalogueItem item = items.get(line.sku());
        return item != null && item.name().equals(line.name()) ? item.name(language) : line.name();
    }
}
