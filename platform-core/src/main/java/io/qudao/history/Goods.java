package io.qudao.history;

import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.SaveProducts;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the products behind stock codes and makes those that do not exist. */
@Component
class Goods {

    /** What a line needs to know of its product. */
    record Known(long id, String unit, String name) {}

    private final JdbcClient jdbc;
    private final SaveProducts saveProducts;

    Goods(JdbcClient jdbc, SaveProducts saveProducts) {
        this.jdbc = jdbc;
        this.saveProducts = saveProducts;
    }

    /** By stock code. */
    Map<String, Known> findOrCreate(List<Document> documents) {
        Map<String, String> names = new TreeMap<>();
        documents.stream()
                .flatMap(d -> d.rows().stream())
                .filter(row -> !row.isCharge())
                .forEach(row -> {
                    String described = row.description();
                    names.merge(row.code(), described == null ? "" : described, (a, b) -> a.isEmpty() ? b : a);
                });
        Map<String, Known> known = known(names.keySet());
        List<ProductDraft> missing = new ArrayList<>();
        names.forEach((code, name) -> {
            if (!known.containsKey(code)) {
                missing.add(named(code, name.isEmpty() ? code : name));
            }
        });
        create(missing);
        known.putAll(known(missing.stream().map(ProductDraft::sku).toList()));
        return known;
    }

    static ProductDraft named(String code, String name) {
        return new ProductDraft(code, name, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private void create(List<ProductDraft> missing) {
        for (int from = 0; from < missing.size(); from += SaveProducts.MOST) {
            List<ProductDraft> some = missing.subList(from, Math.min(from + SaveProducts.MOST, missing.size()));
            saveProducts.save(some).stream().map(SaveResult::problems).forEach(RefusedException::throwIfAny);
        }
        if (!missing.isEmpty()) {
            jdbc.sql("insert into history_product (product_id, sale, observed_at, document, price, given_name)"
                            + " select id, false, '-infinity', '', 0, name from product where sku = any(?)")
                    .param(missing.stream().map(ProductDraft::sku).toArray(String[]::new))
                    .update();
        }
    }

    private Map<String, Known> known(Collection<String> codes) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("select sku, id, unit, name from product where sku = any(?)")
                .param(codes.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString(1), new Known(row.getLong(2), row.getString(3), row.getString(4)));
                });
        return known;
    }
}
