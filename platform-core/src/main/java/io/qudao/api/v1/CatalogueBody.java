package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.MoneyBody;
import io.qudao.storefront.CatalogueItem;
import io.qudao.storefront.StockState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product as one distributor sees it.
 *
 * @param ownNumber what the distributor calls it
 * @param price of one base unit at the least order; null where there is none
 * @param listPrice what everyone's list says
 * @param priceRule why that price
 * @param available in base units
 */
record CatalogueBody(
        String sku,
        @Nullable String ownNumber,
        String name,
        Map<String, String> names,
        @Nullable String category,
        @Nullable String picture,
        String unit,
        List<Unit> units,
        Decimal minOrder,
        Decimal increment,
        @Nullable MoneyBody price,
        @Nullable MoneyBody listPrice,
        @Nullable PriceRuleBody priceRule,
        StockState stock,
        Decimal available) {

    /** @param factor how many base units it holds */
    record Unit(String unit, Decimal factor) {}

    static CatalogueBody of(CatalogueItem item) {
        return new CatalogueBody(
                item.sku(),
                item.ownNumber(),
                item.name(),
                item.names(),
                item.category(),
                item.picture(),
                item.unit(),
                item.units().stream()
                        .map(u -> new Unit(u.unit(), new Decimal(u.factor())))
                        .toList(),
                new Decimal(item.minOrder()),
                new Decimal(item.increment()),
                item.price() == null ? null : MoneyBody.of(item.price().price()),
                MoneyBody.orNull(item.listPrice()),
                item.price() == null ? null : PriceRuleBody.of(item.price().rule()),
                item.stock(),
                new Decimal(item.available()));
    }
}
