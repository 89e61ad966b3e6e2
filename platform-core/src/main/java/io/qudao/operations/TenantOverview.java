package io.qudao.operations;

import io.qudao.tenancy.TenantState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as one line of the operators' list.
 *
 * @param lastActivityAt when one of its people or machines last asked for something, to the minute; null for never
 * @param bytes what its tables take on disk, with indexes
 * @param outdated whether its schema is not at this program's version, so that its people see "maintenance"
 */
public record TenantOverview(
        String slug,
        String company,
        TenantState state,
        String plan,
        Instant createdAt,
        @Nullable Instant lastActivityAt,
        long bytes,
        boolean outdated) {}
