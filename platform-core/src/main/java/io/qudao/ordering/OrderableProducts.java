package io.qudao.ordering;

import io.qudao.catalog.ProductNumbers;
import io.qudao.catalog.ProductStatus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads everything that ordering needs to know of many products with one query. */
@Repository
class OrderableProducts {

    private static final String SELECT = """
            select p.id, p.sku, p.name, p.unit as base_unit, p.min_order, p.increment, p.tax_rate, p.status, u.unit, u.factor,
                   (select coalesce(sum(greatest(s.on_hand - s.reserved - s.safety, 0)), 0)
                      from stock_item s where s.product_id = p.id) as available
            from product p left join product_unit u on u.product_id = p.id
            where p.sku = any(:skus)
            """;

    private final JdbcClient jdbc;
    private final ProductNumbers numbers;

    OrderableProducts(JdbcClient jdbc, ProductNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /**
     * By what the lines say: the exact SKU, else the number that the distributor itself gave the product. Only who uses own
     * numbers pays for the second look.
     */
    Map<String, OrderableProduct> named(Collection<String> names, long distributorId) {
        Map<String, OrderableProduct> found = bySku(names);
        List<String> unknown = names.stream()
                .filter(name -> !found.containsKey(name))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            Map<String, String> skus = numbers.skus(distributorId, unknown);
            Map<String, OrderableProduct> products = skus.isEmpty() ? Map.of() : bySku(skus.values());
            skus.forEach((number, sku) -> found.put(number, Objects.requireNonNull(products.get(sku))));
        }
        return found;
    }

    /** By exact SKU; unknown ones are absent. */
    private Map<String, OrderableProduct> bySku(Collection<String> skus) {
        Map<String, OrderableProduct> found = new HashMap<>();
        jdbc.sql(SELECT).param("skus", skus.toArray(String[]::new)).query(row -> {
            OrderableProduct product = found.get(row.getString("sku"));
            if (product == null) {
                product = product(row);
                found.put(product.sku(), product);
            }
            if (row.getString("unit") != null) {
                product.factors().put(row.getString("unit"), row.getBigDecimal("factor"));
            }
        });
        return found;
    }

    private static OrderableProduct product(ResultSet row) throws SQLException {
        Map<String, BigDecimal> factors = new HashMap<>();
        factors.put(row.getString("base_unit"), BigDecimal.ONE);
        return new OrderableProduct(
                row.getLong("id"),
                row.getString("sku"),
                row.getString("name"),
                row.getString("base_unit"),
                row.getBigDecimal("min_order"),
                row.getBigDecimal("increment"),
                row.getBigDecimal("tax_rate"),
                ProductStatus.valueOf(row.getString("status")),
                factors,
                row.getBigDecimal("available"));
    }
}
