package io.qudao.pricing;

import io.qudao.catalog.Units;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules a price must keep, whatever is in the list already. */
final class PriceRules {

    private PriceRules() {}

    /** @param product null if there is none of that SKU */
    static List<Problem> problems(PriceDraft draft, Units.@Nullable OfProduct product) {
        List<Problem> problems = new ArrayList<>();
        if (product == null) {
            problems.add(Problem.of(PricingProblem.UNKNOWN_SKU, draft.sku()).atField("sku"));
        } else if (!product.factors().containsKey(draft.unitOf(product))) {
            problems.add(Problem.of(PricingProblem.UNKNOWN_UNIT, draft.unitOf(product), draft.sku())
                    .atField("unit"));
        }
        amount(draft, problems);
        if (draft.quantityBreak().signum() <= 0) {
            problems.add(Problem.of(PricingProblem.MIN_QUANTITY_NOT_POSITIVE, draft.quantityBreak())
                    .atField("minQuantity"));
        }
        if (draft.validFrom() != null
                && draft.validTo() != null
                && !draft.validTo().isAfter(draft.validFrom())) {
            problems.add(Problem.of(PricingProblem.VALIDITY_REVERSED, draft.validFrom(), draft.validTo())
                    .atField("validTo"));
        }
        return problems;
    }

    private static void amount(PriceDraft draft, List<Problem> problems) {
        if (draft.amount().signum() < 0) {
            problems.add(
                    Problem.of(PricingProblem.AMOUNT_NEGATIVE, draft.amount()).atField("amount"));
        }
        if (draft.amount().stripTrailingZeros().scale() > Money.SCALE) {
            problems.add(Problem.of(PricingProblem.AMOUNT_DECIMALS, draft.amount(), Money.SCALE)
                    .atField("amount"));
        }
    }
}
