package io.qudao.pricing;

import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A list of prices and for whom it is.
 *
 * @param tier code of the tier, for {@link PriceListKind#TIER}
 * @param distributor code of the distributor, for {@link PriceListKind#DISTRIBUTOR}
 * @param prices how many prices it holds
 */
public record PriceList(
        long id,
        String code,
        String name,
        PriceListKind kind,
        @Nullable String tier,
        @Nullable String distributor,
        @Nullable String region,
        Currency currency,
        int priority,
        boolean exclusive,
        boolean active,
        int prices,
        Instant updatedAt,
        int version) {}
