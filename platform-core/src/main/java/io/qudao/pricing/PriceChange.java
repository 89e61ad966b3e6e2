package io.qudao.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price to be written, and what it replaces.
 *
 * @param before null where there is no such price yet
 */
record PriceChange(
        long productId, Key key, Value after, @Nullable Value before) {

    /** What makes two prices of a list the same price. Numbers without trailing zeros, so that equal ones are equal. */
    record Key(
            String sku,
            String unit,
            BigDecimal minQuantity,
            @Nullable LocalDate validFrom) {}

    /** What can change of it. */
    record Value(BigDecimal amount, @Nullable LocalDate validTo) {}

    /** A price as an audit row tells it. */
    record Told(
            String sku,
            String unit,
            BigDecimal minQuantity,
            @Nullable LocalDate validFrom,
            BigDecimal amount,
            @Nullable LocalDate validTo) {}

    Told told(Value value) {
        return new Told(key.sku(), key.unit(), key.minQuantity(), key.validFrom(), value.amount(), value.validTo());
    }
}
