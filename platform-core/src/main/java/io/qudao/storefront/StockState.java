package io.qudao.storefront;

import java.math.BigDecimal;

/** How a distributor sees stock: a word, since the exact figure is the brand's own business. */
public enum StockState {
    IN_STOCK,
    LOW,
    OUT;

    /** Below this many least orders, stock is called low. */
    private static final BigDecimal LOW_ORDERS = BigDecimal.TEN;

    static StockState of(BigDecimal available, BigDecimal minOrder) {
        if (available.compareTo(minOrder) < 0) {
            return OUT;
        }
        return available.compareTo(minOrder.multiply(LOW_ORDERS)) < 0 ? LOW : IN_STOCK;
    }
}
