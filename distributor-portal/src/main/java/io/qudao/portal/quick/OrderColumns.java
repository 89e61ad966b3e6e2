package io.qudao.portal.quick;

import io.qudao.files.Column;
import io.qudao.files.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of an order list, found by the names that people give them. */
record OrderColumns(Column sku, Column quantity, @Nullable Column unit) {

    private static final List<String> SKU = List.of(
            "sku", "stockcode", "code", "item", "itemno", "partno", "article", "货号", "编码", "商品编码", "产品编码", "型号", "物料号");
    private static final List<String> QUANTITY =
            List.of("quantity", "qty", "pieces", "pcs", "count", "数量", "订货数量", "订购数量", "件数");
    private static final List<String> UNIT = List.of("unit", "uom", "单位");

    static Optional<OrderColumns> find(Header header) {
        Column sku = first(header, SKU);
        Column quantity = first(header, QUANTITY);
        return sku == null || quantity == null
                ? Optional.empty()
                : Optional.of(new OrderColumns(sku, quantity, first(header, UNIT)));
    }

    private static @Nullable Column first(Header header, List<String> names) {
        return header.columns().stream()
                .filter(column -> names.contains(plain(column.name())))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s._#:：()（）-]", "");
    }
}
