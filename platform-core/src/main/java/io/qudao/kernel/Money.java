package io.qudao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency, so that amounts of two currencies can never be added by accident.
 *
 * <p>Amounts carry up to four decimals, as the database does ({@code numeric(19,4)}); rounding to what the currency can
 * be paid in happens only in {@link #rounded()}.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Decimals kept in the database and shown by the API. */
    public static final int SCALE = 4;

    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /** @throws ArithmeticException if the amount has more than four decimals */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** @throws ArithmeticException if the amount has more than four decimals */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.in(currency)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.in(currency)), currency);
    }

    /** Price × quantity, exact to four decimals, half up beyond them. */
    public Money times(BigDecimal quantity) {
        return new Money(amount.multiply(quantity).setScale(SCALE, RoundingMode.HALF_UP), currency);
    }

    /** Rounded half up to the currency's own minor unit (2 for CNY and GBP, 0 for JPY). */
    public Money rounded() {
        return new Money(amount.setScale(minorDigits(), RoundingMode.HALF_UP), currency);
    }

    public int minorDigits() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.in(currency));
    }

    private BigDecimal in(Currency expected) {
        if (!currency.equals(expected)) {
            throw new IllegalArgumentException("Mixed currencies: " + expected + " and " + currency);
        }
        return amount;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
