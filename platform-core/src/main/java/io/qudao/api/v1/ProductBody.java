package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.Required;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.UnitDraft;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A product, as it is read and written. PUT replaces it: what is left out or null is cleared or takes the usual value;
 * only {@code name}, {@code unit} and {@code status} stay until they are named. In a batch, what is left out keeps its value. {@code
 * updatedAt} and {@code version} are only read.
 *
 * @param names by language, {@code zh} and {@code en}
 * @param category code or name; a name that does not exist yet becomes a new category
 * @param unit the base unit, in which stock, {@code minOrder} and {@code increment} are counted
 * @param taxRate 0.13 for 13 %; null: the tenant's default
 */
record ProductBody(
        @Nullable String sku,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable Map<String, String> names,
        @Nullable Map<String, String> descriptions,
        @Nullable String category,
        @Nullable String unit,
        @Nullable List<UnitBody> units,
        @Nullable Decimal minOrder,
        @Nullable Decimal increment,
        @Nullable Decimal taxRate,
        @Nullable ProductStatus status,
        @Nullable Map<String, String> attributes,
        @Nullable String picture,
        @Nullable Instant updatedAt,
        @Nullable Integer version) {

    static ProductBody of(Product p) {
        return new ProductBody(
                p.sku(),
                p.externalId(),
                p.name(),
                p.names(),
                p.descriptions(),
                p.category(),
                p.unit(),
                p.units().stream().map(UnitBody::of).toList(),
                new Decimal(p.minOrder()),
                new Decimal(p.increment()),
                Decimal.orNull(p.taxRate()),
                p.status(),
                p.attributes(),
                p.picture(),
                p.updatedAt(),
                p.version());
    }

    /** @throws io.qudao.kernel.RefusedException VALUE_MISSING for a unit without name or factor */
    ProductDraft draft(String number) {
        return new ProductDraft(
                number,
                name,
                present(names),
                present(descriptions),
                category,
                unit,
                units == null ? null : unitDrafts(units),
                Decimal.value(minOrder),
                Decimal.value(increment),
                Decimal.value(taxRate),
                status,
                present(attributes),
                picture,
                externalId);
    }

    private static List<UnitDraft> unitDrafts(List<UnitBody> units) {
        Required required = new Required();
        List<UnitDraft> drafts = units.stream()
                .map(u -> new UnitDraft(
                        required.value(u.unit(), "", "units.unit"),
                        required.value(u.factor(), new Decimal(BigDecimal.ONE), "units.factor")
                                .value(),
                        u.barcode()))
                .toList();
        required.check();
        return drafts;
    }

    @SuppressWarnings("NullAway")
    private static @Nullable Map<String, String> present(@Nullable Map<String, String> texts) {
        return texts == null
                ? null
                : texts.entrySet().stream()
                        .filter(e -> e.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
