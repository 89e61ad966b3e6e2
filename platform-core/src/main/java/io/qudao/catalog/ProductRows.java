package io.qudao.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads products, always many with one statement. */
@Repository
class ProductRows {

    static final String SELECT = """
            select p.*, c.code as category_code,
              (select jsonb_agg(jsonb_build_object('unit', u.unit, 'factor', u.factor, 'barcode', u.barcode)
                      order by u.unit <> p.unit, u.factor, u.unit)
                 from product_unit u where u.product_id = p.id) as units
            from product p left join category c on c.id = p.category_id
            """;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<UnitDraft>> UNITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By exact SKU, locked against other writers until the transaction ends. */
    Map<String, Product> lock(Collection<String> skus) {
        return bySku(jdbc.sql(SELECT + " where p.sku = any(?) order by p.sku for update of p")
                .param(skus.toArray(String[]::new))
                .query(this::product)
                .list());
    }

    /** Which product has each of these external ids. */
    Map<String, String> skuByExternalId(Collection<String> externalIds) {
        Map<String, String> skus = new HashMap<>();
        if (!externalIds.isEmpty()) {
            jdbc.sql("select external_id, sku from product where external_id = any(?)")
                    .param(externalIds.toArray(String[]::new))
                    .query(row -> {
                        skus.put(row.getString(1), row.getString(2));
                    });
        }
        return skus;
    }

    Map<String, Product> find(Collection<String> skus) {
        return bySku(jdbc.sql(SELECT + " where p.sku = any(?)")
                .param(skus.toArray(String[]::new))
                .query(this::product)
                .list());
    }

    private static Map<String, Product> bySku(List<Product> products) {
        Map<String, Product> bySku = new HashMap<>();
        products.forEach(p -> bySku.put(p.sku(), p));
        return bySku;
    }

    Product product(ResultSet row, int index) throws SQLException {
        String units = row.getString("units");
        return new Product(
                row.getLong("id"),
                row.getString("sku"),
                row.getString("name"),
                json.readValue(row.getString("names"), TEXTS),
                json.readValue(row.getString("descriptions"), TEXTS),
                row.getString("category_code"),
                row.getString("unit"),
                units == null ? List.of() : json.readValue(units, UNITS),
                row.getBigDecimal("min_order"),
                row.getBigDecimal("increment"),
                row.getBigDecimal("tax_rate"),
                ProductStatus.valueOf(row.getString("status")),
                json.readValue(row.getString("attributes"), TEXTS),
                row.getString("picture"),
                row.getString("external_id"),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }
}
