package io.qudao.api.v1;

import io.qudao.fulfilment.ShipmentQueries;
import io.qudao.fulfilment.ShipmentStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods on their way, or arrived. */
record ShipmentBody(
        String number,
        @Nullable String externalId,
        String order,
        ShipmentStatus status,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable Instant shippedAt,
        @Nullable Instant deliveredAt,
        int version,
        List<ShippedLine> lines) {

    static ShipmentBody of(ShipmentQueries.ShipmentRow s) {
        return new ShipmentBody(
                s.number(),
                s.externalId(),
                s.order(),
                s.status(),
                s.carrier(),
                s.trackingNumber(),
                s.shippedAt(),
                s.deliveredAt(),
                s.version(),
                ShippedLine.of(s.lines()));
    }
}
