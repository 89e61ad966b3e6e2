package io.qudao.portal.checkout;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.ordering.PricedOrder;
import io.qudao.storefront.Cart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart with what the order's rules say about it.
 *
 * @param order null while a rule is broken
 * @param problems all broken rules; those of a line name its position, from 1
 */
record CheckedCart(Cart cart, @Nullable PricedOrder order, List<Problem> problems) {

    CheckedCart {
        problems = List.copyOf(problems);
    }

    /** What is wrong with a line, without its position. */
    List<Problem> of(Cart.Line line) {
        String position = String.valueOf(cart.lines().indexOf(line) + 1);
        return problems.stream()
                .filter(problem -> position.equals(problem.line()))
                .map(problem -> new Problem(problem.code(), problem.arguments(), problem.field(), null))
                .toList();
    }

    List<Problem> general() {
        return problems.stream().filter(problem -> problem.line() == null).toList();
    }

    int refusedLines() {
        return (int) cart.lines().stream().filter(line -> !of(line).isEmpty()).count();
    }

    /** What the lines with a price come to, also while others are refused. */
    @Nullable
    Money net() {
        return order == null ? cart.net() : order.net();
    }
}
