package io.qudao.pricing;

/**
 * For whom a price list is. The order is the precedence of {@code rules.md}: the first level that has a price for the
 * quantity break wins, never silently the lowest price.
 */
public enum PriceListKind {
    /** One distributor's own prices; a parent's list counts one rank lower. */
    DISTRIBUTOR(2),
    TIER(4),
    REGION(5),
    /** The list price, for everyone. */
    BASE(6);

    private final int rank;

    PriceListKind(int rank) {
        this.rank = rank;
    }

    int rank(boolean ofParent) {
        return ofParent ? rank + 1 : rank;
    }
}
