package io.qudao.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit in which a product may be ordered.
 *
 * @param factor how many base units one of it holds; 1 for the base unit itself
 */
public record UnitDraft(
        String unit, BigDecimal factor, @Nullable String barcode) {}
