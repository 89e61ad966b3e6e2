package io.qudao.inventory;

import java.math.BigDecimal;

/** A product's stock in one warehouse, in base units. available = on hand − reserved − safety stock, never below zero. */
public record StockLevel(
        String sku,
        String warehouse,
        BigDecimal onHand,
        BigDecimal reserved,
        BigDecimal safety,
        BigDecimal available) {}
