package io.qudao.fulfilment;

import java.util.EnumSet;
import java.util.Set;

/** Where a shipment is, from picking to the receiver's word. */
public enum ShipmentStatus {
    PLANNED,
    PICKING,
    PACKED,
    SHIPPED,
    IN_TRANSIT,
    DELIVERED,
    CONFIRMED;

    public Set<ShipmentStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(PICKING, PACKED, SHIPPED);
            case PICKING -> EnumSet.of(PACKED, SHIPPED);
            case PACKED -> EnumSet.of(SHIPPED);
            case SHIPPED -> EnumSet.of(IN_TRANSIT, DELIVERED);
            case IN_TRANSIT -> EnumSet.of(DELIVERED);
            case DELIVERED -> EnumSet.of(CONFIRMED);
            case CONFIRMED -> EnumSet.noneOf(ShipmentStatus.class);
        };
    }

    public boolean canBecome(ShipmentStatus target) {
        return next().contains(target);
    }
}
