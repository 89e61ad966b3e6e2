package io.qudao.pricing;

import org.jspecify.annotations.Nullable;

/**
 * A price list as somebody wants it to be.
 *
 * @param currency ISO 4217; null: the tenant's. Cannot change once the list holds prices
 * @param tier code, needed for {@link PriceListKind#TIER} and only there
 * @param distributor code, needed for {@link PriceListKind#DISTRIBUTOR} and only there
 */
public record PriceListDraft(
        String code,
        String name,
        PriceListKind kind,
        @Nullable String tier,
        @Nullable String distributor,
        @Nullable String region,
        @Nullable String currency,
        int priority,
        boolean exclusive,
        boolean active) {}
