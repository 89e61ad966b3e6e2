package io.qudao.catalog;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds products. A distributor's buyer sees only what can be ordered. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.CATALOG_READ)
public class ProductQueries {

    /**
     * @param text what a user typed: Chinese, pinyin, initials, English, SKU, barcode, a distributor's own number; null or blank for all
     * @param category code of a category
     * @param status null for any that the actor may see
     * @param updatedSince inclusive
     */
    public record Filter(
            @Nullable String text,
            @Nullable String category,
            @Nullable ProductStatus status,
            @Nullable Instant updatedSince) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    private final JdbcClient jdbc;
    private final ProductRows rows;

    ProductQueries(JdbcClient jdbc, ProductRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Ordered by SKU. */
    public Slice<Product> search(Filter filter, @Nullable String cursor, int limit) {
        return search(ProductConditions.of(filter), cursor, limit);
    }

    /**
     * Ordered by SKU.
     *
     * @param where conditions of {@link ProductConditions}, perhaps with more of another module's
     */
    public Slice<Product> search(Where where, @Nullable String cursor, int limit) {
        where.and("(:after::text is null or p.sku > :after)", "after", Cursor.text(cursor));
        List<Product> found = jdbc.sql(ProductRows.SELECT + where + " order by p.sku limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(rows::product)
                .list();
        return Cursor.slice(found, limit, Product::sku);
    }

    /** A page by position, for grids that jump. */
    public List<Product> page(Filter filter, ProductOrder order, int offset, int limit) {
        Where where = ProductConditions.of(filter);
        return jdbc.sql(ProductRows.SELECT + where + " order by " + order.sql() + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(rows::product)
                .list();
    }

    public int count(Filter filter) {
        Where where = ProductConditions.of(filter);
        return jdbc.sql("select count(*) from product p left join category c on c.id = p.category_id " + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    public Optional<Product> find(String sku) {
        return Optional.ofNullable(rows.find(List.of(sku)).get(sku)).filter(ProductQueries::isVisible);
    }

    /** By exact SKU; unknown ones are absent. */
    public List<Product> bySku(java.util.Collection<String> skus) {
        return rows.find(skus).values().stream()
                .filter(ProductQueries::isVisible)
                .toList();
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_PRODUCT */
    public Product required(String sku) {
        return find(sku).orElseThrow(() -> Problem.of(CatalogProblem.UNKNOWN_PRODUCT, sku)
                .refused());
    }

    private static boolean isVisible(Product product) {
        return !CurrentActor.required().isBuyer() || product.status().isOrderable();
    }

    /** The orders in which a grid may show products. */
    public record ProductOrder(Column column, boolean descending) {

        /** What can be sorted by; the SQL is ours, never the user's. */
        public enum Column {
            SKU("p.sku"),
            NAME("p.name"),
            CATEGORY("c.code"),
            STATUS("p.status"),
            UPDATED("p.updated_at");

            private final String sql;

            Column(String sql) {
                this.sql = sql;
            }
        }

        public static final ProductOrder BY_SKU = new ProductOrder(Column.SKU, false);

        String sql() {
            return column.sql + (descending ? " desc" : "") + ", p.sku";
        }
    }

    /** All suggestions for a name or number that begins as typed, for fields that complete. */
    public List<Product> suggest(String typed, int limit) {
        return new ArrayList<>(
                search(new Filter(typed, null, null, null), null, limit).items());
    }
}
