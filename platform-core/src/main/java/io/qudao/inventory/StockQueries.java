package io.qudao.inventory;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on hand where. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.STOCK_READ)
public class StockQueries {

    private static final String LEVELS = """
            select p.sku, w.code as warehouse, s.on_hand, s.reserved, s.safety,
                   greatest(s.on_hand - s.reserved - s.safety, 0) as available
            from stock_item s join product p on p.id = s.product_id join warehouse w on w.id = s.warehouse_id
            """;

    private final JdbcClient jdbc;

    StockQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ordered by SKU and warehouse; null or empty filters mean all. */
    public Slice<StockLevel> list(
            @Nullable Collection<String> skus, @Nullable String warehouse, @Nullable String cursor, int limit) {
        Where where = new Where()
                .and("(:after::text is null or p.sku || ' ' || w.code > :after)", "after", Cursor.text(cursor));
        if (skus != null && !skus.isEmpty()) {
            where.and("p.sku = any(:skus)", "skus", skus.toArray(String[]::new));
        }
        if (warehouse != null) {
            where.and("w.code = :warehouse", "warehouse", warehouse);
        }
        List<StockLevel> found = jdbc.sql(LEVELS + where + " order by p.sku || ' ' || w.code limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(StockLevel.class)
                .list();
        return Cursor.slice(found, limit, level -> level.sku() + " " + level.warehouse());
    }

    /**
     * @param text part of SKU or name
     * @param warehouse code
     */
    public record Filter(@Nullable String text, @Nullable String warehouse) {}

    /** What a grid may sort by. */
    public enum Column {
        SKU("p.sku"),
        ON_HAND("s.on_hand"),
        RESERVED("s.reserved"),
        AVAILABLE("greatest(s.on_hand - s.reserved - s.safety, 0)");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    /** A page by position, for grids. */
    public List<StockLevel> page(Filter filter, Column column, boolean descending, int offset, int limit) {
        Where where = where(filter);
        return jdbc.sql(LEVELS + where + " order by " + column.sql + (descending ? " desc" : "")
                        + ", p.sku, w.code limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(StockLevel.class)
                .list();
    }

    public int count(Filter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) from stock_item s join product p on p.id = s.product_id"
                        + " join warehouse w on w.id = s.warehouse_id" + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private static Where where(Filter filter) {
        Where where = new Where();
        where.andContaining("(p.sku ilike :text or p.name ilike :text)", "text", filter.text());
        if (filter.warehouse() != null) {
            where.and("w.code = :warehouse", "warehouse", filter.warehouse());
        }
        return where;
    }
}
