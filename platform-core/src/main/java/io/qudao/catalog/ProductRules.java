package io.qudao.catalog;

import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules a draft must keep by itself, before anything is looked up. */
final class ProductRules {

    private static final int LONGEST_SKU = 64;

    private ProductRules() {}

    static List<Problem> problems(ProductDraft draft, @Nullable Product existing) {
        List<Problem> problems = new ArrayList<>();
        sku(draft.sku(), problems);
        if (existing == null
                && isBlank(draft.name())
                && (draft.names() == null || draft.names().isEmpty())) {
            problems.add(Problem.of(CatalogProblem.PRODUCT_NAME_MISSING).atField("name"));
        }
        positive(draft.minOrder(), CatalogProblem.MIN_ORDER_NOT_POSITIVE, "minOrder", problems);
        positive(draft.increment(), CatalogProblem.INCREMENT_NOT_POSITIVE, "increment", problems);
        taxRate(draft.taxRate(), problems);
        units(draft, existing, problems);
        status(draft, existing, problems);
        return problems;
    }

    private static void sku(String sku, List<Problem> problems) {
        if (sku.isBlank()) {
            problems.add(Problem.of(CatalogProblem.SKU_MISSING).atField("sku"));
        } else if (sku.length() > LONGEST_SKU) {
            problems.add(Problem.of(CatalogProblem.SKU_TOO_LONG, LONGEST_SKU).atField("sku"));
        }
    }

    private static void positive(
            @Nullable BigDecimal value, CatalogProblem code, String field, List<Problem> problems) {
        if (value != null && value.signum() <= 0) {
            problems.add(Problem.of(code, value).atField(field));
        }
    }

    private static void taxRate(@Nullable BigDecimal rate, List<Problem> problems) {
        if (rate != null && (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)) {
            problems.add(Problem.of(CatalogProblem.TAX_RATE_RANGE, rate).atField("taxRate"));
        }
    }

    private static void units(ProductDraft draft, @Nullable Product existing, List<Problem> problems) {
        if (draft.units() == null) {
            return;
        }
        String base = draft.unit() != null ? draft.unit() : existing == null ? "" : existing.unit();
        Set<String> seen = new HashSet<>();
        for (UnitDraft unit : draft.units()) {
            positive(unit.factor(), CatalogProblem.UNIT_FACTOR_NOT_POSITIVE, "units", problems);
            if (!seen.add(unit.unit())) {
                problems.add(
                        Problem.of(CatalogProblem.UNIT_REPEATED, unit.unit()).atField("units"));
            }
            if (unit.unit().equals(base) && unit.factor().compareTo(BigDecimal.ONE) != 0) {
                problems.add(Problem.of(CatalogProblem.BASE_UNIT_FACTOR, base, unit.factor())
                        .atField("units"));
            }
        }
    }

    private static void status(ProductDraft draft, @Nullable Product existing, List<Problem> problems) {
        if (draft.status() != null && existing != null && !existing.status().canBecome(draft.status())) {
            problems.add(Problem.of(CatalogProblem.ILLEGAL_STATUS_CHANGE, existing.status(), draft.status())
                    .atField("status"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
