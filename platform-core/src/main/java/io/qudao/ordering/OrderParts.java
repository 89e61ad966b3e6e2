package io.qudao.ordering;

import io.qudao.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what belongs to one order: lines, shipments, history. */
@Component
class OrderParts {

    private static final String SHIPMENTS = """
            select s.number, s.status, s.carrier, s.tracking_number, s.shipped_at, s.delivered_at,
                   (select jsonb_object_agg(l.line_id, sl.quantity) from shipment_line sl
                      join sales_order_line l on l.id = sl.order_line_id where sl.shipment_id = s.id)::text as lines
            from shipment s where s.order_id = ? order by s.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrderParts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<OrderDetails.Line> lines(long orderId, Currency currency) {
        return jdbc.sql("select * from sales_order_line where order_id = ? order by line_no")
                .param(orderId)
                .query((row, i) -> line(row, currency))
                .list();
    }

    private static OrderDetails.Line line(ResultSet row, Currency currency) throws SQLException {
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

    List<OrderDetails.Shipment> shipments(long orderId) {
        return jdbc.sql(SHIPMENTS)
                .param(orderId)
                .query((row, i) -> new OrderDetails.Shipment(
                        row.getString("number"),
                        row.getString("status"),
                        row.getString("carrier"),
                        row.getString("tracking_number"),
                        instant(row.getTimestamp("shipped_at")),
                        instant(row.getTimestamp("delivered_at")),
                        json.readValue(row.getString("lines"), new TypeReference<Map<String, BigDecimal>>() {})))
                .list();
    }

    List<OrderDetails.Event> history(long orderId) {
        return jdbc.sql(
                        "select at, type, actor, actor_kind, detail::text as detail from order_event where order_id = ? order by id")
                .param(orderId)
                .query((row, i) -> new OrderDetails.Event(
                        row.getTimestamp("at").toInstant(),
                        OrderStep.valueOf(row.getString("type")),
                        row.getString("actor"),
                        row.getString("actor_kind"),
                        json.readValue(row.getString("detail"), new TypeReference<>() {})))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
