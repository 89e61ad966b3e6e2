package io.qudao.distributor;

import io.qudao.pricing.PriceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A distributor as it stands.
 *
 * @param tier code of its price tier
 * @param parent code of the distributor through which it buys
 */
public record Distributor(
        long id,
        String code,
        String name,
        @Nullable Long tierId,
        @Nullable String tier,
        @Nullable Long parentId,
        @Nullable String parent,
        @Nullable String region,
        Currency currency,
        DistributorStatus status,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String contactName,
        int paymentTermsDays,
        @Nullable String externalId,
        Instant updatedAt,
        int version) {

    /** For whom prices are asked when this distributor buys on the given day. */
    public PriceContext prices(LocalDate on) {
        return new PriceContext(id, parentId, tierId, region, currency, on);
    }

    /** The distributor with nothing but what it cannot be without: the ground for a draft that says all the rest. */
    Distributor cleared() {
        return new Distributor(
                id, code, name, null, null, null, null, null, currency, status, null, null, null, 0, null, updatedAt,
                version);
    }
}
