package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    static final String SELECT = """
            select o.*, d.code as distributor_code, d.name as distributor_name,
                   (select count(*) from sales_order_line l where l.order_id = o.id) as lines,
                   exists (select 1 from sales_order_line l where l.order_id = o.id and l.status = 'BACKORDERED') as backordered
            from sales_order o join distributor d on d.id = o.distributor_id
            """;

    private final JdbcClient jdbc;
    private final OrderParts parts;

    OrderQueries(JdbcClient jdbc, OrderParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Newest first. */
    public Slice<OrderRow> list(Filter filter, @Nullable String cursor, int limit) {
        Where where = where(filter).and("(:before::bigint is null or o.id < :before)", "before", Cursor.number(cursor));
        List<OrderRow> found = jdbc.sql(SELECT + where + " order by o.id desc limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(OrderQueries::row)
                .list();
        return Cursor.slice(found, limit, OrderRow::id);
    }

    /** A page by position, for grids. */
    public List<OrderRow> page(Filter filter, Column column, boolean descending, int offset, int limit) {
        Where where = where(filter);
        return jdbc.sql(SELECT + where + " order by " + column.sql + (descending ? " desc" : "")
                        + ", o.id desc limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(OrderQueries::row)
                .list();
    }

    public int count(Filter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) from sales_order o join distributor d on d.id = o.distributor_id" + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many there are in each state, within the actor's scope. */
    public Map<OrderStatus, Integer> countByStatus() {
        Map<OrderStatus, Integer> counts = new EnumMap<>(OrderStatus.class);
        Where where = where(Filter.ALL);
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
        Where where = where(filter).and("(:before::bigint is null or o.id < :before)", "before", Cursor.number(cursor));
        List<OrderDetails> found = jdbc.sql(SELECT + where + " order by o.id desc limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(OrderQueries::header)
                .list();
        Slice<OrderDetails> headers =
                Cursor.slice(found, limit, order -> order.header().id());
        return new Slice<>(whole(headers.items()), headers.next());
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
        Where where = where(Filter.ALL).and(condition, "name", name);
        return whole(jdbc.sql(SELECT + where)
                        .params(where.parameters())
                        .query(OrderQueries::header)
                        .list())
                .stream()
                .findFirst();
    }

    private static OrderDetails header(ResultSet row, int index) throws SQLException {
        OrderRow header = row(row, index);
        Currency currency = header.total().currency();
        return new OrderDetails(
                header,
                Money.of(row.getBigDecimal("net"), currency),
                Money.of(row.getBigDecimal("tax"), currency),
                row.getString("ship_to"),
                row.getString("note"),
                List.of(),
                List.of(),
                List.of());
    }

    private List<OrderDetails> whole(List<OrderDetails> headers) {
        if (headers.isEmpty()) {
            return headers;
        }
        List<Long> ids = headers.stream().map(order -> order.header().id()).toList();
        Map<Long, List<OrderDetails.Line>> lines = parts.lines(ids);
        Map<Long, List<OrderDetails.Shipment>> shipments = parts.shipments(ids);
        Map<Long, List<OrderDetails.Event>> history = parts.history(ids);
        return headers.stream()
                .map(order -> order.with(
                        lines.getOrDefault(order.header().id(), List.of()),
                        shipments.getOrDefault(order.header().id(), List.of()),
                        history.getOrDefault(order.header().id(), List.of())))
                .toList();
    }

    private static Where where(Filter filter) {
        Where where = new Where();
        Long own = CurrentActor.required().distributorId();
        if (own != null) {
            where.and("o.distributor_id = :own", "own", own);
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String like = "%"
                    + filter.text()
                            .strip()
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_") + "%";
            where.and(
                    "(o.number ilike :text or o.external_id ilike :text or d.code ilike :text or d.name ilike :text)",
                    "text",
                    like);
        }
        if (!filter.statuses().isEmpty()) {
            where.and(
                    "o.status = any(:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.distributor() != null) {
            where.and("d.code = :distributor", "distributor", filter.distributor());
        }
        if (filter.updatedSince() != null) {
            where.and("o.updated_at >= :since", "since", filter.updatedSince().atOffset(ZoneOffset.UTC));
        }
        if (filter.backordered()) {
            where.and("exists (select 1 from sales_order_line w where w.order_id = o.id and w.status = 'BACKORDERED')");
        }
        return where;
    }

    private static OrderRow row(ResultSet row, int index) throws SQLException {
        return new OrderRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("external_id"),
                row.getString("distributor_code"),
                row.getString("distributor_name"),
                OrderStatus.valueOf(row.getString("status")),
                OrderSource.valueOf(row.getString("source")),
                Money.of(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))),
                row.getInt("lines"),
                row.getBoolean("backordered"),
                row.getTimestamp("placed_at").toInstant(),
                row.getString("placed_by"),
                row.getObject("requested_date", LocalDate.class),
                row.getInt("version"));
    }

    /** @param total in the tenant's currency */
    public record Turnover(LocalDate day, int orders, BigDecimal total) {}

    /** Orders and their total per day in the given zone, without rejected and cancelled ones. */
    public List<Turnover> turnover(LocalDate from, java.time.ZoneId zone, Currency currency) {
        Where where = where(Filter.ALL)
                .and("o.placed_at >= :from", "from", from.atStartOfDay(zone).toOffsetDateTime())
                .and("o.currency = :currency", "currency", currency.getCurrencyCode())
                .and("o.status not in ('REJECTED', 'CANCELLED')")
                .and("true", "zone", zone.getId());
        return jdbc.sql(
                        "select (o.placed_at at time zone :zone)::date as day, count(*) as orders, sum(o.total) as total"
                                + " from sales_order o join distributor d on d.id = o.distributor_id" + where
                                + " group by 1 order by 1")
                .params(where.parameters())
                .query(Turnover.class)
                .list();
    }
}
