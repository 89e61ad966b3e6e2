package io.qudao.distributor;

import java.util.EnumSet;
import java.util.Set;

/** Where a distributor stands with the brand. */
public enum DistributorStatus {
    PROSPECT,
    APPLIED,
    UNDER_REVIEW,
    MORE_INFO,
    APPROVED,
    REJECTED,
    /** May order. */
    ACTIVE,
    /** May sign in, see, pay and return, but not order. */
    BLOCKED,
    /** Keeps every document; nobody signs in for it. */
    CLOSED;

    public Set<DistributorStatus> next() {
        return switch (this) {
            case PROSPECT -> EnumSet.of(APPLIED, APPROVED, ACTIVE, CLOSED);
            case APPLIED -> EnumSet.of(UNDER_REVIEW, CLOSED);
            case UNDER_REVIEW -> EnumSet.of(APPROVED, REJECTED, MORE_INFO);
            case MORE_INFO -> EnumSet.of(APPLIED, CLOSED);
            case APPROVED -> EnumSet.of(ACTIVE, CLOSED);
            case REJECTED -> EnumSet.of(APPLIED, CLOSED);
            case ACTIVE -> EnumSet.of(BLOCKED, CLOSED);
            case BLOCKED -> EnumSet.of(ACTIVE, CLOSED);
            case CLOSED -> EnumSet.noneOf(DistributorStatus.class);
        };
    }

    public boolean canBecome(DistributorStatus target) {
        return next().contains(target);
    }

    public boolean mayOrder() {
        return this == ACTIVE;
    }
}
