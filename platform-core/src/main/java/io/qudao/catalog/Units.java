package io.qudao.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which units products have, for other modules that take SKUs and units from outside. */
@Service
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class Units {

    /** @param factors how many base units each unit holds; the base unit is in it, with 1 */
    public record OfProduct(long productId, String sku, String baseUnit, Map<String, BigDecimal> factors) {}

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By exact SKU; unknown ones are absent. */
    public Map<String, OfProduct> bySku(Collection<String> skus) {
        Map<String, OfProduct> found = new HashMap<>();
        jdbc.sql(
                        "select p.id, p.sku, p.unit, u.unit, u.factor from product p left join product_unit u on u.product_id = p.id"
                                + " where p.sku = any(?)")
                .param(skus.toArray(String[]::new))
                .query(row -> {
                    OfProduct product = found.get(row.getString(2));
                    if (product == null) {
                        product = new OfProduct(row.getLong(1), row.getString(2), row.getString(3), new HashMap<>());
                        product.factors().put(product.baseUnit(), BigDecimal.ONE);
                        found.put(product.sku(), product);
                    }
                    if (row.getString(4) != null) {
                        product.factors().put(row.getString(4), row.getBigDecimal(5));
                    }
                });
        return found;
    }
}
