package io.qudao.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product as somebody wants it to be. What a null means depends on how it is saved ({@link SaveProducts}): a spreadsheet
 * with three columns changes three things, but a form or a PUT says all of a product, and what it leaves out is cleared. A
 * new product gets the usual value either way.
 *
 * @param names by language, {@code zh} and {@code en}
 * @param category code or name; a name that does not exist yet becomes a new category
 * @param unit the base unit, in which stock is kept
 * @param minOrder least quantity of an order line, in base units
 * @param increment the quantity must be a multiple of this, in base units
 * @param taxRate 0.13 for 13 %; null on a new product: the tenant's default
 * @param picture name of a stock picture, or {@code file:<id>} of a stored one
 */
public record ProductDraft(
        String sku,
        @Nullable String name,
        @Nullable Map<String, String> names,
        @Nullable Map<String, String> descriptions,
        @Nullable String category,
        @Nullable String unit,
        @Nullable List<UnitDraft> units,
        @Nullable BigDecimal minOrder,
        @Nullable BigDecimal increment,
        @Nullable BigDecimal taxRate,
        @Nullable ProductStatus status,
        @Nullable Map<String, String> attributes,
        @Nullable String picture,
        @Nullable String externalId) {

    /** A draft that names a product and changes nothing yet. */
    public static ProductDraft of(String sku) {
        return new ProductDraft(sku, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
