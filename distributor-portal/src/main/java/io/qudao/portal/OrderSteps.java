package io.qudao.portal;

import io.qudao.storefront.CatalogueItem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Which quantities of a product can be ordered in one of its units.
 *
 * @param least smallest quantity, in the unit
 * @param step distance between two quantities, in the unit; {@code least} is a multiple of it
 */
public record OrderSteps(BigDecimal least, BigDecimal step) {

    /** Quantities have at most four decimals. */
    private static final int DECIMALS = 4;

    /**
     * In a pack of 12, goods sold by 8 pieces come in steps of 2 packs: the smallest number of packs that is a multiple of
     * 8 pieces.
     *
     * @param factor how many base units the unit holds
     */
    public static OrderSteps of(CatalogueItem item, BigDecimal factor) {
        BigInteger increment = units(item.increment());
        BigInteger pack = units(factor);
        BigInteger common = increment.gcd(pack);
        BigDecimal step = common.signum() == 0 ? BigDecimal.ONE : new BigDecimal(increment.divide(common));
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            step = item.increment();
        }
        BigDecimal wanted = item.minOrder().divide(factor, DECIMALS, RoundingMode.UP);
        return new OrderSteps(plain(up(wanted.max(step), step)), plain(step));
    }

    public boolean allows(BigDecimal quantity) {
        return quantity.compareTo(least) >= 0 && quantity.remainder(step).signum() == 0;
    }

    /** The nearest quantity not above the wished one, but never less than the least. */
    public BigDecimal lower(BigDecimal quantity) {
        return plain(quantity.divide(step, 0, RoundingMode.DOWN).multiply(step).max(least));
    }

    /** The nearest quantity not below the wished one. */
    public BigDecimal higher(BigDecimal quantity) {
        return plain(up(quantity, step).max(least));
    }

    private static BigDecimal up(BigDecimal quantity, BigDecimal step) {
        return quantity.divide(step, 0, RoundingMode.UP).multiply(step);
    }

    private static BigInteger units(BigDecimal value) {
        return value.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }

    /** Without superfluous zeros: 20, not 20.0000 and not 2E+1. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
