package io.qudao.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product as it stands.
 *
 * @param unit the base unit; quantities of stock, {@code minOrder} and {@code increment} are in it
 * @param units every unit it may be ordered in, the base unit first
 * @param taxRate null: the tenant's default
 */
public record Product(
        long id,
        String sku,
        String name,
        Map<String, String> names,
        Map<String, String> descriptions,
        @Nullable String category,
        String unit,
        List<UnitDraft> units,
        BigDecimal minOrder,
        BigDecimal increment,
        @Nullable BigDecimal taxRate,
        ProductStatus status,
        Map<String, String> attributes,
        @Nullable String picture,
        @Nullable String externalId,
        Instant updatedAt,
        int version) {

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), name);
    }

    /** The product with nothing but what it cannot be without: the ground for a draft that says all the rest. */
    Product cleared() {
        return new Product(
                id,
                sku,
                name,
                Map.of(),
                Map.of(),
                null,
                unit,
                List.of(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                status,
                Map.of(),
                null,
                null,
                updatedAt,
                version);
    }
}
