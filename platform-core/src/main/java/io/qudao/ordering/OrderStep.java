package io.qudao.ordering;

/** What can happen to an order, as its timeline names it. */
public enum OrderStep {
    PLACED,
    CONFIRMED,
    REJECTED,
    CANCELLED,
    BACKORDER_FILLED,
    SHIPPED,
    DELIVERED
}
