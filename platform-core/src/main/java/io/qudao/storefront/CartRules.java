package io.qudao.storefront;

import io.qudao.catalog.Units;
import io.qudao.kernel.Problem;
import io.qudao.ordering.OrderProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may lie in a cart: a positive quantity of a known product in one of its units. Whether it can be ordered is the
 * order's business, and may change while it lies there.
 */
final class CartRules {

    /** As many as an order may have. */
    private static final int MOST_LINES = 1_000;

    private static final BigDecimal MOST = new BigDecimal("10000000");

    private CartRules() {}

    /** All that is wrong, by position from 1. */
    static List<Problem> problems(List<Carts.Wish> wishes, Map<String, Units.OfProduct> products) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            String position = String.valueOf(i + 1);
            problems(wishes.get(i), products).forEach(problem -> problems.add(problem.atLine(position)));
        }
        return problems;
    }

    static List<Problem> problems(Carts.Wish wish, Map<String, Units.OfProduct> products) {
        List<Problem> problems = new ArrayList<>();
        if (wish.quantity().signum() <= 0) {
            problems.add(Problem.of(OrderProblem.QUANTITY_NOT_POSITIVE, wish.quantity())
                    .atField("quantity"));
        }
        if (wish.quantity().compareTo(MOST) > 0) {
            problems.add(Problem.of(OrderProblem.QUANTITY_TOO_LARGE, wish.quantity(), MOST)
                    .atField("quantity"));
        }
        Units.OfProduct product = products.get(wish.sku());
        if (product == null) {
            problems.add(Problem.of(OrderProblem.UNKNOWN_SKU, wish.sku()).atField("sku"));
        } else if (!product.factors().containsKey(wish.unit())) {
            problems.add(Problem.of(OrderProblem.UNKNOWN_UNIT, wish.unit(), wish.sku())
                    .atField("unit"));
        }
        return problems;
    }

    /** @throws io.qudao.kernel.RefusedException TOO_MANY_LINES */
    static void refuseTooMany(int lines) {
        if (lines > MOST_LINES) {
            throw Problem.of(OrderProblem.TOO_MANY_LINES, lines, MOST_LINES).refused();
        }
    }
}
