package io.qudao.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderProblem;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.storefront.TypedLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderCheckTest {

    private final List<PlaceOrderCommand> previews = new ArrayList<>();

    @Test
    void goodLinesArePricedAlthoughOthersAreRefused() {
        OrderCheck check = new OrderCheck(command -> {
            previews.add(command);
            throw new RefusedException(
                    List.of(Problem.of(OrderProblem.UNKNOWN_SKU, "XX-1").atLine("2")));
        });

        CheckedOrder checked = check.check("D1", TypedLines.read("LM-1 6\nXX-1 5"));

        assertThat(previews).hasSize(2);
        assertThat(previews.getLast().lines())
                .extracting(PlaceOrderCommand.Line::sku)
                .containsExactly("LM-1");
        assertThat(checked.lines().getFirst().problems()).isEmpty();
        assertThat(checked.lines().getLast().problems()).hasSize(1);
        assertThat(checked.isGood()).isFalse();
    }

    @Test
    void problemsOfNoLineAreKeptApart() {
        OrderCheck check = new OrderCheck(command -> {
            throw Problem.of(OrderProblem.DISTRIBUTOR_MAY_NOT_ORDER, "D1").refused();
        });

        assertThat(check.check("D1", TypedLines.read("LM-1 6")).general()).hasSize(1);
    }

    @Test
    void missingQuantityIsLeftToTheRules() {
        assertThat(OrderCheck.lines(TypedLines.read("LM-1")).getFirst().quantity())
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void nothingTypedAsksNothing() {
        CheckedOrder checked = new OrderCheck(command -> {
                    throw new AssertionError("asked");
                })
                .check("D1", List.of());

        assertThat(checked.lines()).isEmpty();
        assertThat(checked.isGood()).isFalse();
    }
}
