package io.qudao.api.v1;

import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListDraft;
import io.qudao.pricing.PriceListKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A price list, as it is read and written. When written, what is left out keeps its value, or gets the usual one if the
 * list is new; {@code prices}, {@code updatedAt} and {@code version} are only read.
 *
 * @param kind for whom it is: BASE for everyone, else TIER, REGION or DISTRIBUTOR with the field of that name
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

    /** Whom a list is for is said as a whole: a new kind does not keep the old kind's tier. */
    PriceListDraft draft(String number, Optional<PriceList> before) {
        PriceListKind wished = or(kind, before, PriceList::kind, PriceListKind.BASE);
        Optional<PriceList> sameKind = before.filter(list -> list.kind() == wished);
        return new PriceListDraft(
                number,
                or(name, before, PriceList::name, number),
                wished,
                tier != null ? tier : sameKind.map(PriceList::tier).orElse(null),
                distributor != null
                        ? distributor
                        : sameKind.map(PriceList::distributor).orElse(null),
                region != null ? region : sameKind.map(PriceList::region).orElse(null),
                currency != null
                        ? currency
                        : before.map(list -> list.currency().getCurrencyCode()).orElse(null),
                or(priority, before, PriceList::priority, 0),
                or(exclusive, before, PriceList::exclusive, false),
                or(active, before, PriceList::active, true));
    }

    private static <T> T or(@Nullable T wished, Optional<PriceList> before, Function<PriceList, T> known, T usual) {
        return wished != null ? wished : before.map(known).orElse(usual);
    }
}
