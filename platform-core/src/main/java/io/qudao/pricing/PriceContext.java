package io.qudao.pricing;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when a price is asked.
 *
 * @param parentId the distributor's upper tier, whose own prices come after the distributor's
 * @param on the day in the tenant's time zone
 */
public record PriceContext(
        @Nullable Long distributorId,
        @Nullable Long parentId,
        @Nullable Long tierId,
        @Nullable String region,
        Currency currency,
        LocalDate on) {}
