package io.qudao.api.platform;

import io.qudao.operations.TenantOverview;
import io.qudao.tenancy.TenantState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant in a list.
 *
 * @param lastActivityAt to the minute; null for never
 * @param bytes what its tables take on disk
 */
record TenantOverviewBody(
        String slug,
        String company,
        String plan,
        TenantState state,
        Instant createdAt,
        @Nullable Instant lastActivityAt,
        long bytes) {

    static TenantOverviewBody of(TenantOverview tenant) {
        return new TenantOverviewBody(
                tenant.slug(),
                tenant.company(),
                tenant.plan(),
                tenant.state(),
                tenant.createdAt(),
                tenant.lastActivityAt(),
                tenant.bytes());
    }
}
