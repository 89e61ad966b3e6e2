package io.qudao.fulfilment;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds shipments by number, within the actor's scope. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class ShipmentQueries {

    /** @param lines quantity by the order's line id, in the ordered unit */
    public record ShipmentRow(
            String number,
            String order,
            ShipmentStatus status,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant shippedAt,
            @Nullable Instant deliveredAt,
            int version,
            @Nullable String externalId,
            Map<String, BigDecimal> lines) {}

    private static final String SHIPMENT = """
            select s.*, o.number as order_number,
                   (select jsonb_object_agg(l.line_id, sl.quantity) from shipment_line sl
                      join sales_order_line l on l.id = sl.order_line_id where sl.shipment_id = s.id)::text as lines
            from shipment s join sales_order o on o.id = s.order_id
            where s.number = :number and (:own::bigint is null or o.distributor_id = :own)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ShipmentQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_SHIPMENT */
    public ShipmentRow required(String number) {
        return jdbc.sql(SHIPMENT)
                .param("number", number)
                .param("own", CurrentActor.required().distributorId())
                .query((row, i) -> new ShipmentRow(
                        row.getString("number"),
                        row.getString("order_number"),
                        ShipmentStatus.valueOf(row.getString("status")),
                        row.getString("carrier"),
                        row.getString("tracking_number"),
                        instant(row.getTimestamp("shipped_at")),
                        instant(row.getTimestamp("delivered_at")),
                        row.getInt("version"),
                        row.getString("external_id"),
                        json.readValue(row.getString("lines"), new TypeReference<Map<String, BigDecimal>>() {})))
                .optional()
                .orElseThrow(() ->
                        Problem.of(FulfilmentProblem.UNKNOWN_SHIPMENT, number).refused());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
