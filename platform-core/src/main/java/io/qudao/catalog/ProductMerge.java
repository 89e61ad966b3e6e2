package io.qudao.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a draft over what is there: what the draft does not mention stays, or takes the usual value of a new product. */
final class ProductMerge {

    private static final String USUAL_UNIT = "pcs";

    private ProductMerge() {}

    static Product merge(ProductDraft draft, @Nullable Product old, @Nullable String category) {
        Product base = old != null ? old : blank(draft);
        Map<String, String> names = or(draft.names(), base.names());
        String unit = or(draft.unit(), base.unit());
        return new Product(
                base.id(),
                base.sku(),
                draft.name() != null && !draft.name().isBlank() ? draft.name().strip() : base.name(),
                names,
                or(draft.descriptions(), base.descriptions()),
                category != null ? category : base.category(),
                unit,
                units(or(draft.units(), base.units()), unit),
                or(draft.minOrder(), base.minOrder()),
                or(draft.increment(), base.increment()),
                draft.taxRate() != null ? draft.taxRate() : base.taxRate(),
                or(draft.status(), base.status()),
                or(draft.attributes(), base.attributes()),
                draft.picture() != null ? draft.picture() : base.picture(),
                draft.externalId() != null ? draft.externalId() : base.externalId(),
                base.updatedAt(),
                base.version());
    }

    /** A new product's usual values; without a name of its own it has the first of its names by language. */
    private static Product blank(ProductDraft draft) {
        String name = draft.names() == null || draft.names().isEmpty()
                ? ""
                : draft.names().values().iterator().next();
        return new Product(
                0,
                draft.sku(),
                name,
                Map.of(),
                Map.of(),
                null,
                USUAL_UNIT,
                List.of(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                ProductStatus.PUBLISHED,
                Map.of(),
                null,
                null,
                Instant.EPOCH,
                0);
    }

    private static List<UnitDraft> units(List<UnitDraft> wished, String base) {
        List<UnitDraft> units = new ArrayList<>(wished);
        if (units.stream().noneMatch(u -> u.unit().equals(base))) {
            units.addFirst(new UnitDraft(base, BigDecimal.ONE, null));
        }
        return units;
    }

    private static <T> T or(@Nullable T wished, T otherwise) {
        return wished != null ? wished : otherwise;
    }

    /** Whether writing would change nothing, numbers compared by value. */
    static boolean isSame(Product a, Product b) {
        return a.name().equals(b.name())
                && a.names().equals(b.names())
                && a.descriptions().equals(b.descriptions())
                && java.util.Objects.equals(a.category(), b.category())
                && a.unit().equals(b.unit())
                && sameUnits(a.units(), b.units())
                && a.minOrder().compareTo(b.minOrder()) == 0
                && a.increment().compareTo(b.increment()) == 0
                && sameNumber(a.taxRate(), b.taxRate())
                && a.status() == b.status()
                && a.attributes().equals(b.attributes())
                && java.util.Objects.equals(a.picture(), b.picture())
                && java.util.Objects.equals(a.externalId(), b.externalId());
    }

    static boolean sameUnits(List<UnitDraft> a, List<UnitDraft> b) {
        return a.size() == b.size()
                && a.stream().allMatch(x -> b.stream()
                        .anyMatch(y -> x.unit().equals(y.unit())
                                && x.factor().compareTo(y.factor()) == 0
                                && java.util.Objects.equals(x.barcode(), y.barcode())));
    }

    private static boolean sameNumber(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
