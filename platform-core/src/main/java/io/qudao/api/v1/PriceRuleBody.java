package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.PriceRule;

/**
 * A price that applies or could have applied.
 *
 * @param list code of its price list
 * @param level for whom that list is
 * @param minQuantity from which quantity on, in {@code unit}
 * @param amount of one unit, in the currency of the price
 */
record PriceRuleBody(String list, PriceListKind level, String unit, Decimal minQuantity, Decimal amount) {

    static PriceRuleBody of(PriceRule rule) {
        return new PriceRuleBody(
                rule.list(), rule.level(), rule.unit(), new Decimal(rule.minQuantity()), new Decimal(rule.amount()));
    }
}
