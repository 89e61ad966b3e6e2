package io.qudao.pricing;

import io.qudao.catalog.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One price as somebody wants it to be.
 *
 * @param unit null: the product's base unit
 * @param minQuantity the quantity break; null: 1
 * @param amount per unit, in the list's currency, at most four decimals
 * @param validFrom first day it holds, in the tenant's zone; null: always was
 * @param validTo first day it no longer holds; null: until changed
 */
public record PriceDraft(
        String sku,
        @Nullable String unit,
        @Nullable BigDecimal minQuantity,
        BigDecimal amount,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    String unitOf(Units.OfProduct product) {
        return unit != null ? unit : product.baseUnit();
    }

    BigDecimal quantityBreak() {
        return minQuantity != null ? minQuantity : BigDecimal.ONE;
    }
}
