package io.qudao.ordering;

import io.qudao.catalog.ProductStatus;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ordering needs to know of a product.
 *
 * @param factors base units per unit it can be ordered in
 * @param available free stock over all warehouses, in base units
 */
record OrderableProduct(
        long id,
        String sku,
        String name,
        String baseUnit,
        BigDecimal minOrder,
        BigDecimal increment,
        @Nullable BigDecimal taxRate,
        ProductStatus status,
        Map<String, BigDecimal> factors,
        BigDecimal available) {}
