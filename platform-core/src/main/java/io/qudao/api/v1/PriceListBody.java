package io.qudao.api.v1;

import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListDraft;
import io.qudao.pricing.PriceListKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A price list, as it is read and written. PUT replaces it: what is left out or null is cleared or takes the usual value;
 * only {@code name}, for whom it is, {@code currency} and {@code active} stay until they are named. {@code prices}, {@code updatedAt} and {@code version}
 * are only read.
 *
 * @param kind for whom it is: BASE for everyone, else TIER, REGION or DISTRIBUTOR with the field of that name; left out: as
 *     that field says
 * @param priority the higher wins among lists of one kind
 * @param exclusive kinds below are then not looked at
 * @param prices how many prices it holds
 */
record PriceListBody(
        @Nullable String code,
        @Nullable String name,
        @Nullable PriceListKind kind,
        @Nullable String tier,
        @Nullable String distributor,
        @Nullable String region,
        @Nullable String currency,
        @Nullable Integer priority,
        @Nullable Boolean exclusive,
        @Nullable Boolean active,
        @Nullable Integer prices,
        @Nullable Instant updatedAt,
        @Nullable Integer version) {

    static PriceListBody of(PriceList list) {
        return new PriceListBody(
                list.code(),
                list.name(),
                list.kind(),
                list.tier(),
                list.distributor(),
                list.region(),
                list.currency().getCurrencyCode(),
                list.priority(),
                list.exclusive(),
                list.active(),
                list.prices(),
                list.updatedAt(),
                list.version());
    }

    PriceListDraft draft(String number, Optional<PriceList> before) {
        boolean saysForWhom = Stream.of(kind, tier, distributor, region).anyMatch(Objects::nonNull);
        Optional<PriceList> kept = saysForWhom ? Optional.empty() : before;
        return new PriceListDraft(
                number,
                name != null ? name : before.map(PriceList::name).orElse(number),
                kept.map(PriceList::kind).orElseGet(this::saidKind),
                kept.map(PriceList::tier).orElse(tier),
                kept.map(PriceList::distributor).orElse(distributor),
                kept.map(PriceList::region).orElse(region),
                currency != null
                        ? currency
                        : before.map(list -> list.currency().getCurrencyCode()).orElse(null),
                priority != null ? priority : 0,
                exclusive != null && exclusive,
                active != null ? active : before.map(PriceList::active).orElse(true));
    }

    private PriceListKind saidKind() {
        if (kind != null) {
            return kind;
        }
        if (tier != null) {
            return PriceListKind.TIER;
        }
        if (distributor != null) {
            return PriceListKind.DISTRIBUTOR;
        }
        return region != null ? PriceListKind.REGION : PriceListKind.BASE;
    }
}
