package io.qudao.portal.quick;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.ordering.OrderProblem;
import io.qudao.portal.Items;
import io.qudao.storefront.TypedLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickLinesTest {

    private final List<Integer> checks = new ArrayList<>();
    private final QuickLines order = new QuickLines(this::check);

    /** Knows A only, sells it by 6 at 2.00. */
    private List<Problem> check(List<QuickLine> lines) {
        checks.add(lines.size());
        for (QuickLine line : lines) {
            line.found(line.sku().equals("A") ? Items.item("A", "6", "6") : null);
            if (line.item() == null) {
                line.refuse(List.of(Problem.of(OrderProblem.UNKNOWN_SKU, line.sku())));
            } else if (new BigDecimal("7").equals(line.quantity())) {
                line.refuse(List.of(Problem.of(
                        OrderProblem.NOT_A_MULTIPLE,
                        "A",
                        new BigDecimal("6.0000"),
                        new BigDecimal("6.0000"),
                        new BigDecimal("12.0000"))));
            } else {
                Money price = Money.of("2.00", "CNY");
                line.price(price, price.times(new BigDecimal("6")), true);
            }
        }
        return List.of();
    }

    @Test
    void checksAPastedListAtOnce() {
        order.addBlank();
        order.add(TypedLines.read("A 6\nB 3\nA 7"));
        assertThat(checks).containsExactly(3);
        assertThat(order.typed()).isEqualTo(3);
        assertThat(order.refused()).isEqualTo(2);
        assertThat(order.ready()).hasSize(1);
        assertThat(order.net()).contains(Money.of("12.00", "CNY"));
    }

    @Test
    void offersTheLowerAndTheHigherPackAndMendsWithOneClick() {
        order.add(TypedLines.read("A 7"));
        QuickLine line = order.all().getFirst();
        List<LineFix> fixes = LineFix.of(line);
        assertThat(fixes).extracting(LineFix::text).containsExactly("6", "12");
        fixes.get(1).mend().run();
        order.check(line);
        assertThat(line.quantity()).hasToString("12");
        assertThat(line.isReady()).isTrue();
    }

    @Test
    void recognisesAUnitWhateverItsCase() {
        order.add(TypedLines.read("A 2 CARTON"));
        assertThat(order.all().getFirst().effectiveUnit()).isEqualTo("carton");
    }

    @Test
    void nothingIsReadyWhileTheDistributorMayNotOrder() {
        QuickLines blocked = new QuickLines(lines -> {
            check(lines);
            return List.of(Problem.of(OrderProblem.DISTRIBUTOR_MAY_NOT_ORDER, "D", "BLOCKED"));
        });
        blocked.add(TypedLines.read("A 6"));
        assertThat(blocked.ready()).isEmpty();
        assertThat(blocked.net()).isEmpty();
    }

    @Test
    void aTypedNumberForgetsTheUnitOfTheOneBefore() {
        QuickLine line = new QuickLine("A", BigDecimal.ONE, "carton");
        line.type(" B ");
        assertThat(line.sku()).isEqualTo("B");
        assertThat(line.unit()).isNull();
    }
}
