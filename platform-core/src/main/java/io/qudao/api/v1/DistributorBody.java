package io.qudao.api.v1;

import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.DistributorStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A distributor, as it is read and written. PUT replaces it: what is left out or null is cleared; only {@code name},
 * {@code currency} and {@code status} stay until they are named. {@code updatedAt} and {@code version} are only read.
 *
 * @param tier code of its price tier
 * @param parent code of the distributor through which it buys
 * @param region code of an administrative division, or a name
 * @param currency ISO 4217; usual: the tenant's
 */
record DistributorBody(
        @Nullable String code,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String tier,
        @Nullable String region,
        @Nullable String parent,
        @Nullable String currency,
        @Nullable DistributorStatus status,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String contactName,
        @Nullable Integer paymentTermsDays,
        @Nullable Instant updatedAt,
        @Nullable Integer version) {

    static DistributorBody of(Distributor d) {
        return new DistributorBody(
                d.code(),
                d.externalId(),
                d.name(),
                d.tier(),
                d.region(),
                d.parent(),
                d.currency().getCurrencyCode(),
                d.status(),
                d.email(),
                d.phone(),
                d.contactName(),
                d.paymentTermsDays(),
                d.updatedAt(),
                d.version());
    }

    DistributorDraft draft(String number) {
        return new DistributorDraft(
                number,
                name,
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
