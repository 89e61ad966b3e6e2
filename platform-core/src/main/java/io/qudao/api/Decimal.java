package io.qudao.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity or amount on the wire: written as a string, since many JSON readers turn numbers into binary fractions; read
 * from a string or a number. Bounded, so that no request can make us write out a billion zeros.
 */
public record Decimal(BigDecimal value) {

    private static final BigDecimal BOUND = new BigDecimal("1000000000000000");
    private static final int MOST_DECIMALS = 12;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Decimal {
        if (value.abs().compareTo(BOUND) >= 0 || value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("Out of range");
        }
    }

    /** For request parameters. */
    public static Decimal valueOf(String text) {
        return new Decimal(new BigDecimal(text));
    }

    public static @Nullable Decimal orNull(@Nullable BigDecimal value) {
        return value == null ? null : new Decimal(value);
    }

    public static @Nullable BigDecimal value(@Nullable Decimal decimal) {
        return decimal == null ? null : decimal.value();
    }

    /** Plain, without trailing zeros. */
    @JsonValue
    public String text() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
