package io.qudao.tenancy;

import java.util.EnumSet;
import java.util.Set;

/** Where a tenant stands in its life with the platform. The transitions are data; nothing else may move a tenant. */
public enum TenantState {
    /** Its space is being made; nobody can sign in yet. */
    PROVISIONING,
    TRIAL,
    ACTIVE,
    PAST_DUE,
    /** May read, pay, export and leave, but not write. */
    SUSPENDED,
    /** Nobody can sign in; the data is kept for a while. */
    CLOSED;

    public Set<TenantState> next() {
        return switch (this) {
            case PROVISIONING -> EnumSet.of(TRIAL, ACTIVE);
            case TRIAL -> EnumSet.of(ACTIVE, SUSPENDED, CLOSED);
            case ACTIVE -> EnumSet.of(PAST_DUE, SUSPENDED, CLOSED);
            case PAST_DUE -> EnumSet.of(ACTIVE, SUSPENDED, CLOSED);
            case SUSPENDED -> EnumSet.of(TRIAL, ACTIVE, CLOSED);
            case CLOSED -> EnumSet.noneOf(TenantState.class);
        };
    }

    public boolean canBecome(TenantState target) {
        return next().contains(target);
    }

    public boolean isWritable() {
        return this == TRIAL || this == ACTIVE || this == PAST_DUE || this == PROVISIONING;
    }

    public boolean isOpen() {
        return this != PROVISIONING && this != CLOSED;
    }
}
