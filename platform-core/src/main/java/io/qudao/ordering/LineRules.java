package io.qudao.ordering;

import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that a line keeps, apart from its price. Each broken one is told. */
final class LineRules {

    /** A line of ten million units is a slip of the keyboard, and keeps every sum far from the column's end. */
    static final BigDecimal MOST = new BigDecimal("10000000");

    private static final int DECIMALS = 4;

    private LineRules() {}

    static List<Problem> problems(String lineId, PlaceOrderCommand.Line line, @Nullable OrderableProduct product) {
        List<Problem> problems = new ArrayList<>(quantity(line.quantity()));
        if (product == null) {
            problems.add(Problem.of(OrderProblem.UNKNOWN_SKU, line.sku()).atField("sku"));
        } else if (!product.status().isOrderable()) {
            problems.add(Problem.of(OrderProblem.PRODUCT_NOT_ORDERABLE, line.sku(), product.status())
                    .atField("sku"));
        } else {
            BigDecimal factor = product.factors().get(line.unit() == null ? product.baseUnit() : line.unit());
            if (factor == null) {
                problems.add(Problem.of(OrderProblem.UNKNOWN_UNIT, String.valueOf(line.unit()), line.sku())
                        .atField("unit"));
            } else if (problems.isEmpty()) {
                problems.addAll(packs(line.quantity().multiply(factor), factor, product));
            }
        }
        return problems.stream().map(p -> p.atLine(lineId)).toList();
    }

    private static List<Problem> quantity(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            return List.of(
                    Problem.of(OrderProblem.QUANTITY_NOT_POSITIVE, quantity).atField("quantity"));
        }
        if (quantity.compareTo(MOST) > 0) {
            return List.of(
                    Problem.of(OrderProblem.QUANTITY_TOO_LARGE, quantity, MOST).atField("quantity"));
        }
        if (quantity.stripTrailingZeros().scale() > DECIMALS) {
            return List.of(Problem.of(OrderProblem.QUANTITY_DECIMALS, quantity, DECIMALS)
                    .atField("quantity"));
        }
        return List.of();
    }

    /** Says which quantities would do, in the unit that was ordered. */
    private static List<Problem> packs(BigDecimal base, BigDecimal factor, OrderableProduct product) {
        if (base.compareTo(product.minOrder()) < 0) {
            return List.of(Problem.of(OrderProblem.BELOW_MINIMUM, product.sku(), ordered(product.minOrder(), factor))
                    .atField("quantity"));
        }
        BigDecimal[] packs = base.divideAndRemainder(product.increment());
        if (packs[1].signum() != 0) {
            BigDecimal less = packs[0].multiply(product.increment()).max(product.minOrder());
            BigDecimal more = packs[0].add(BigDecimal.ONE).multiply(product.increment());
            return List.of(Problem.of(
                            OrderProblem.NOT_A_MULTIPLE,
                            product.sku(),
                            ordered(product.increment(), factor),
                            ordered(less, factor),
                            ordered(more, factor))
                    .atField("quantity"));
        }
        return List.of();
    }

    private static BigDecimal ordered(BigDecimal base, BigDecimal factor) {
        return base.divide(factor, DECIMALS, RoundingMode.UP);
    }
}
