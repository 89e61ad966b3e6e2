package io.qudao.pricing;

import java.math.BigDecimal;

/**
 * The evidence of a price: which list and quantity break it comes from. Kept with every order line.
 *
 * @param list code of the price list
 * @param level whose list it is
 * @param minQuantity the quantity break, in {@code unit}
 * @param amount per {@code unit}, in the price list's currency
 */
public record PriceRule(String list, PriceListKind level, String unit, BigDecimal minQuantity, BigDecimal amount) {

    static PriceRule of(PriceCandidate candidate) {
        return new PriceRule(
                candidate.list(), candidate.kind(), candidate.unit(), candidate.minQuantity(), candidate.amount());
    }
}
