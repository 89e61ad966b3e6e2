package io.qudao.distributor;

import org.jspecify.annotations.Nullable;

/**
 * A distributor as somebody wants it to be. What a null means depends on how it is saved ({@link SaveDistributors}): left as
 * it is, or cleared. A new one gets the usual value either way.
 *
 * @param tier code of a price tier
 * @param parent code of the distributor through which it buys
 * @param region code of an administrative division, as fine as known, or a name
 * @param currency ISO 4217; usual: the tenant's
 * @param status usual for a new one: ACTIVE
 */
public record DistributorDraft(
        String code,
        @Nullable String name,
        @Nullable String tier,
        @Nullable String parent,
        @Nullable String region,
        @Nullable String currency,
        @Nullable DistributorStatus status,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String contactName,
        @Nullable Integer paymentTermsDays,
        @Nullable String externalId) {

    /** A draft that names a distributor and changes nothing yet. */
    public static DistributorDraft of(String code) {
        return new DistributorDraft(code, null, null, null, null, null, null, null, null, null, null, null);
    }

    public DistributorDraft named(String newName) {
        return new DistributorDraft(
                code,
                newName,
                tier,
                parent,
                region,
                currency,
                status,
                email,
                phone,
                contactName,
                paymentTermsDays,
                externalId);
    }
}
