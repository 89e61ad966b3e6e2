package io.qudao.pricing;

import java.math.BigDecimal;

/**
 * One line to be priced.
 *
 * @param factor how many base units one {@code unit} holds
 */
public record PriceRequest(long productId, String unit, BigDecimal factor, String baseUnit, BigDecimal quantity) {}
