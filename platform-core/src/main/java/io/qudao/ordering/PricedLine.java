package io.qudao.ordering;

import io.qudao.kernel.Money;
import io.qudao.pricing.PriceRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be ordered, with its price and what is free of its stock.
 *
 * @param price per ordered unit
 * @param net price × quantity, rounded to the currency
 * @param available in base units, over all warehouses
 */
public record PricedLine(
        String lineId,
        long productId,
        String sku,
        String name,
        String unit,
        BigDecimal unitFactor,
        BigDecimal quantity,
        Money price,
        Money net,
        BigDecimal taxRate,
        Money tax,
        PriceRule rule,
        BigDecimal available,
        @Nullable String priceRuleJson) {

    /** Whether all of it could be kept at this moment. */
    public boolean isInStock() {
        return quantity.multiply(unitFactor).compareTo(available) <= 0;
    }
}
