package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.inventory.StockLevel;

/** What is on hand of a product in one warehouse, in the product's base unit. available = on hand − reserved − safety. */
record StockBody(String sku, String warehouse, Decimal onHand, Decimal reserved, Decimal safety, Decimal available) {

    static StockBody of(StockLevel level) {
        return new StockBody(
                level.sku(),
                level.warehouse(),
                new Decimal(level.onHand()),
                new Decimal(level.reserved()),
                new Decimal(level.safety()),
                new Decimal(level.available()));
    }
}
