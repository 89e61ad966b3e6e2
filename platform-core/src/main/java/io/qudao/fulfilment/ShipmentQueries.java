package io.qudao.fulfilment;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds shipments by number, within the actor's scope. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class ShipmentQueries {

    /** A shipment's header. */
    public record ShipmentRow(
            String number,
            String order,
            ShipmentStatus status,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant shippedAt,
            @Nullable Instant deliveredAt,
            int version) {}

    private final JdbcClient jdbc;

    ShipmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_SHIPMENT */
    public ShipmentRow required(String number) {
        return jdbc.sql("select s.*, o.number as order_number from shipment s join sales_order o on o.id = s.order_id"
                        + " where s.number = :number and (:own::bigint is null or o.distributor_id = :own)")
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
                        row.getInt("version")))
                .optional()
                .orElseThrow(() ->
                        Problem.of(FulfilmentProblem.UNKNOWN_SHIPMENT, number).refused());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
