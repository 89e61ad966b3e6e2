package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.catalog.UnitDraft;
import org.jspecify.annotations.Nullable;

/**
 * A unit a product may be ordered in.
 *
 * @param factor how many base units it holds
 */
record UnitBody(
        @Nullable String unit,
        @Nullable Decimal factor,
        @Nullable String barcode) {

    static UnitBody of(UnitDraft unit) {
        return new UnitBody(unit.unit(), new Decimal(unit.factor()), unit.barcode());
    }
}
