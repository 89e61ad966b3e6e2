package io.qudao.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A brand company as the platform knows it: its address name, its state, and the defaults it was created with.
 *
 * @param slug first label of its host name, unique over the platform
 * @param stateBeforeSuspension what resuming brings back; null unless suspended
 */
public record Tenant(
        TenantId id,
        String slug,
        String company,
        String ownerEmail,
        TenantState state,
        @Nullable TenantState stateBeforeSuspension,
        @Nullable String suspensionReason,
        String plan,
        Currency currency,
        Locale locale,
        ZoneId timeZone,
        Instant createdAt) {}
