package io.qudao.storefront;

import io.qudao.kernel.Money;
import io.qudao.pricing.ResolvedPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product as one distributor sees it.
 *
 * @param ownNumber what the distributor calls it
 * @param price what one base unit costs this distributor at the least quantity, and why; null: not for sale to it yet
 * @param listPrice what everyone pays, null if there is none in the distributor's currency
 * @param units units it can be ordered in, with how many base units each holds; the base unit first
 * @param available free stock in base units
 */
public record CatalogueItem(
        long productId,
        String sku,
        @Nullable String ownNumber,
        String name,
        Map<String, String> names,
        @Nullable String category,
        @Nullable String picture,
        String unit,
        List<Unit> units,
        BigDecimal minOrder,
        BigDecimal increment,
        @Nullable ResolvedPrice price,
        @Nullable Money listPrice,
        StockState stock,
        BigDecimal available) {

    /** One of the units. */
    public record Unit(String unit, BigDecimal factor) {}

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), name);
    }
}
