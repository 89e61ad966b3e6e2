package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.Required;
import io.qudao.pricing.PriceDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One price of a list.
 *
 * @param unit left out: the product's base unit
 * @param minQuantity from which quantity on, in {@code unit}; left out: 1
 * @param amount of one unit, in the list's currency
 * @param validFrom first day, in the tenant's time zone; left out: since ever
 * @param validTo first day on which it is no longer valid; left out: for ever
 */
record PriceRow(
        @Nullable String sku,
        @Nullable String unit,
        @Nullable Decimal minQuantity,
        @Nullable Decimal amount,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** @throws io.qudao.kernel.RefusedException VALUE_MISSING */
    PriceDraft draft() {
        Required required = new Required();
        PriceDraft draft = new PriceDraft(
                required.value(sku, "", "sku"),
                unit,
                Decimal.value(minQuantity),
                required.value(amount, new Decimal(BigDecimal.ZERO), "amount").value(),
                validFrom,
                validTo);
        required.check();
        return draft;
    }
}
