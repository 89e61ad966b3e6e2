package io.qudao.bulk;

import io.qudao.catalog.ProductStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A product as a row of a spreadsheet tells it; nulls leave things as they are. */
record ProductRow(
        String sku,
        Texts texts,
        @Nullable String unit,
        Pack pack,
        @Nullable BigDecimal minOrder,
        @Nullable BigDecimal increment,
        @Nullable BigDecimal taxRate,
        @Nullable ProductStatus status,
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal onHand) {

    /** What is to be read. */
    record Texts(
            @Nullable String name,
            @Nullable String chinese,
            @Nullable String english,
            @Nullable String category) {}

    /** The bar code of the base unit, and a larger unit. */
    record Pack(
            @Nullable String barcode,
            @Nullable String unit,
            @Nullable BigDecimal factor) {

        boolean isEmpty() {
            return barcode == null && unit == null;
        }
    }
}
