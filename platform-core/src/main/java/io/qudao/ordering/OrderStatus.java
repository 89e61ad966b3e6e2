package io.qudao.ordering;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands. The transitions are data: the order asks them before it moves, the screens for their buttons. */
public enum OrderStatus {
    DRAFT,
    SUBMITTED,
    PENDING_APPROVAL,
    CONFIRMED,
    IN_FULFILMENT,
    SHIPPED,
    COMPLETED,
    REJECTED,
    CANCELLED;

    public Set<OrderStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(PENDING_APPROVAL, CONFIRMED, CANCELLED);
            case PENDING_APPROVAL -> EnumSet.of(CONFIRMED, REJECTED, CANCELLED);
            case CONFIRMED -> EnumSet.of(IN_FULFILMENT, SHIPPED, CANCELLED);
            case IN_FULFILMENT -> EnumSet.of(SHIPPED);
            case SHIPPED -> EnumSet.of(COMPLETED);
            case COMPLETED, REJECTED, CANCELLED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    public boolean canBecome(OrderStatus target) {
        return next().contains(target);
    }

    /** Whether goods may leave for it. */
    public boolean isShippable() {
        return this == CONFIRMED || this == IN_FULFILMENT;
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
