package io.qudao.operations;

import io.qudao.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that operators know of one tenant.
 *
 * @param bytes what its tables take on disk, with indexes
 * @param history what operators did to it, newest first
 */
public record TenantDetails(
        Tenant tenant, @Nullable Instant lastActivityAt, long bytes, boolean outdated, List<Event> history) {

    public TenantDetails {
        history = List.copyOf(history);
    }

    /** @param actor the operator's sign-in name */
    public record Event(
            Instant at,
            String actor,
            TenantAction action,
            @Nullable String reason) {}
}
