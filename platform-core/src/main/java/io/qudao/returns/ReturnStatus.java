package io.qudao.returns;

import java.util.EnumSet;
import java.util.Set;

/** Where a return stands. */
public enum ReturnStatus {
    REQUESTED,
    APPROVED,
    IN_RETURN,
    RECEIVED,
    INSPECTED,
    /** Refunded, exchanged, repaired or credited. */
    SETTLED,
    REJECTED,
    CANCELLED;

    public Set<ReturnStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPROVED, REJECTED, CANCELLED);
            case APPROVED -> EnumSet.of(IN_RETURN, CANCELLED);
            case IN_RETURN -> EnumSet.of(RECEIVED);
            case RECEIVED -> EnumSet.of(INSPECTED);
            case INSPECTED -> EnumSet.of(SETTLED, REJECTED);
            case SETTLED, REJECTED, CANCELLED -> EnumSet.noneOf(ReturnStatus.class);
        };
    }

    public boolean canBecome(ReturnStatus target) {
        return next().contains(target);
    }
}
