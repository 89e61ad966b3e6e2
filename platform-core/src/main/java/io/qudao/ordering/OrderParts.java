package io.qudao.ordering;

import io.qudao.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what belongs to one order: lines, shipments, history. */
@Component
class OrderParts {

    private static final String SHIPMENTS = """
            select s.order_id, s.number, s.status, s.carrier, s.tracking_number, s.shipped_at, s.delivered_at,
                   (select jsonb_object_agg(l.line_id, sl.quantity) from shipment_line sl
                      join sales_order_line l on l.id = sl.order_line_id where sl.shipment_id = s.id)::text as lines
            from shipment s where s.order_id = any(?) order by s.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrderParts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The same orders with their parts. */
    List<OrderDetails> whole(List<OrderDetails> headers) {
        if (headers.isEmpty()) {
            return headers;
        }
        List<Long> ids = headers.stream().map(order -> order.header().id()).toList();
        Map<Long, List<OrderDetails.Line>> lines = lines(ids);
        Map<Long, List<OrderDetails.Shipment>> shipments = shipments(ids);
        Map<Long, List<OrderDetails.Event>> history = history(ids);
        return headers.stream()
                .map(order -> order.with(
                        lines.getOrDefault(order.header().id(), List.of()),
                        shipments.getOrDefault(order.header().id(), List.of()),
                        history.getOrDefault(order.header().id(), List.of())))
                .toList();
    }

    /** The parts of each order, by its id; one query for each kind of part. */
    Map<Long, List<OrderDetails.Line>> lines(Collection<Long> orderIds) {
        return byOrder(
                "select l.*, o.currency from sales_order_line l join sales_order o on o.id = l.order_id"
                        + " where l.order_id = any(?) order by l.order_id, l.line_no",
                orderIds,
                OrderParts::line);
    }

    Map<Long, List<OrderDetails.Shipment>> shipments(Collection<Long> orderIds) {
        return byOrder(SHIPMENTS, orderIds, this::shipment);
    }

    Map<Long, List<OrderDetails.Event>> history(Collection<Long> orderIds) {
        return byOrder(
                "select order_id, at, type, actor, actor_kind, detail::text as detail from order_event"
                        + " where order_id = any(?) order by id",
                orderIds,
                this::event);
    }

    private <T> Map<Long, List<T>> byOrder(String sql, Collection<Long> orderIds, RowMapper<T> part) {
        Map<Long, List<T>> parts = new HashMap<>();
        jdbc.sql(sql)
                .param(orderIds.toArray(Long[]::new))
                .query((row, i) -> {
                    parts.computeIfAbsent(row.getLong("order_id"), id -> new ArrayList<>())
                            .add(Objects.requireNonNull(part.mapRow(row, i)));
                    return i;
                })
                .list();
        return parts;
    }

    private static OrderDetails.Line line(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderDetails.Line(
                row.getString("line_id"),
                LineKind.valueOf(row.getString("kind")),
                row.getString("sku"),
                row.getString("name"),
                row.getString("unit"),
                row.getBigDecimal("quantity"),
                Money.of(row.getBigDecimal("unit_price"), currency),
                Money.of(row.getBigDecimal("net"), currency),
                row.getBigDecimal("tax_rate"),
                Money.of(row.getBigDecimal("tax"), currency),
                LineStatus.valueOf(row.getString("status")),
                row.getBigDecimal("reserved"),
                row.getBigDecimal("shipped"),
                row.getBigDecimal("delivered"),
                row.getString("price_rule"));
    }

    private OrderDetails.Shipment shipment(ResultSet row, int index) throws SQLException {
        return new OrderDetails.Shipment(
                row.getString("number"),
                row.getString("status"),
                row.getString("carrier"),
                row.getString("tracking_number"),
                instant(row.getTimestamp("shipped_at")),
                instant(row.getTimestamp("delivered_at")),
                json.readValue(row.getString("lines"), new TypeReference<Map<String, BigDecimal>>() {}));
    }

    private OrderDetails.Event event(ResultSet row, int index) throws SQLException {
        return new OrderDetails.Event(
                row.getTimestamp("at").toInstant(),
                OrderStep.valueOf(row.getString("type")),
                row.getString("actor"),
                row.getString("actor_kind"),
                json.readValue(row.getString("detail"), new TypeReference<>() {}));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
