package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds orders. A buyer sees those of the own distributor; to a buyer any other does not exist. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class OrderQueries {

    /**
     * @param text part of number, external id, distributor's code or name
     * @param distributor code
     * @param backordered only those of which some line waits for goods
     */
    public record Filter(
            @Nullable String text,
            Collection<OrderStatus> statuses,
            @Nullable String distributor,
            @Nullable Instant updatedSince,
            boolean backordered) {

        public static final Filter ALL = new Filter(null, List.of(), null, null);

        public Filter {
            statuses = List.copyOf(statuses);
        }

        public Filter(
                @Nullable String text,
                Collection<OrderStatus> statuses,
                @Nullable String distributor,
                @Nullable Instant updatedSince) {
            this(text, statuses, distributor, updatedSince, false);
        }
    }

    /** What a grid may sort by. */
    public enum Column {
        NUMBER("o.number"),
        STATUS("o.status"),
        DISTRIBUTOR("d.name"),
        TOTAL("o.total"),
        PLACED("o.placed_at");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    private final JdbcClient jdbc;
    private final OrderParts parts;

    OrderQueries(JdbcClient jdbc, OrderParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Newest first. */
    public Slice<OrderRow> list(Filter filter, @Nullable String cursor, int limit) {
        return newestFirst(filter, cursor, limit, OrderHeaders::row, OrderRow::id);
    }

    private <T> Slice<T> newestFirst(
            Filter filter, @Nullable String cursor, int limit, RowMapper<T> row, Function<T, Long> id) {
        Where where = OrderHeaders.where(filter)
                .and("(:before::bigint is null or o.id < :before)", "before", Cursor.number(cursor));
        List<T> found = jdbc.sql(OrderHeaders.SELECT + where + " order by o.id desc limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(row)
                .list();
        return Cursor.slice(found, limit, id::apply);
    }

    /** A page by position, for grids. */
    public List<OrderRow> page(Filter filter, Column column, boolean descending, int offset, int limit) {
        Where where = OrderHeaders.where(filter);
        return jdbc.sql(OrderHeaders.SELECT + where + " order by " + column.sql + (descending ? " desc" : "")
                        + ", o.id desc limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(OrderHeaders::row)
                .list();
    }

    public int count(Filter filter) {
        Where where = OrderHeaders.where(filter);
        return jdbc.sql("select count(*) from sales_order o join distributor d on d.id = o.distributor_id" + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many there are in each state, within the actor's scope. */
    public Map<OrderStatus, Integer> countByStatus() {
        Map<OrderStatus, Integer> counts = new EnumMap<>(OrderStatus.class);
        Where where = OrderHeaders.where(Filter.ALL);
        jdbc.sql("select o.status, count(*) from sales_order o join distributor d on d.id = o.distributor_id" + where
                        + " group by o.status")
                .params(where.parameters())
                .query(row -> {
                    counts.put(OrderStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** As {@link #list}, each order whole. */
    public Slice<OrderDetails> details(Filter filter, @Nullable String cursor, int limit) {
        Slice<OrderDetails> headers = newestFirst(filter, cursor, limit, OrderHeaders::header, order -> order.header()
                .id());
        return new Slice<>(parts.whole(headers.items()), headers.next());
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER */
    public OrderDetails required(String number) {
        return find("o.number = :name", number).orElseThrow(() -> Problem.of(OrderProblem.UNKNOWN_ORDER, number)
                .refused());
    }

    /** By the number that the caller gave it. */
    public Optional<OrderDetails> byExternalId(String externalId) {
        return find("o.external_id = :name", externalId);
    }

    /** What was placed under a submission's key, if it was. */
    public Optional<OrderDetails> bySubmissionKey(String key) {
        return find("o.submission_key = :name", key);
    }

    private Optional<OrderDetails> find(String condition, String name) {
        Where where = OrderHeaders.where(Filter.ALL).and(condition, "name", name);
        return parts
                .whole(jdbc.sql(OrderHeaders.SELECT + where)
                        .params(where.parameters())
                        .query(OrderHeaders::header)
                        .list())
                .stream()
                .findFirst();
    }
}
