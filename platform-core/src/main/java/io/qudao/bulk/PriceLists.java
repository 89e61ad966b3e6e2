package io.qudao.bulk;

import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.PriceListQueries;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant's price lists at one moment, by code and by the tier they are for. */
final class PriceLists {

    private static final int PAGE = 200;

    private final Map<String, PriceList> byCode = new LinkedHashMap<>();

    PriceLists(PriceListQueries queries) {
        @Nullable String cursor = null;
        do {
            var slice = queries.lists(cursor, PAGE);
            slice.items().forEach(list -> byCode.put(list.code(), list));
            cursor = slice.next();
        } while (cursor != null);
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** The list that decides for a tier: active, of the highest priority. */
    Optional<PriceList> ofTier(String tier) {
        return byCode.values().stream()
                .filter(list -> list.kind() == PriceListKind.TIER && tier.equals(list.tier()) && list.active())
                .max(Comparator.comparingInt(PriceList::priority));
    }
}
