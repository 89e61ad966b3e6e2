package io.qudao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStepsTest {

    @ParameterizedTest(name = "from {0} by {1}, in a unit of {2}: from {3} by {4}")
    @CsvSource({
        "1, 1, 1, 1, 1",
        "10, 10, 1, 10, 10",
        "10, 4, 1, 12, 4",
        "1, 1, 12, 1, 1",
        "24, 6, 12, 2, 1",
        "1, 8, 12, 2, 2",
        "30, 8, 12, 4, 2",
        "0.5, 0.25, 1, 0.5, 0.25",
        "6, 6, 60, 1, 1"
    })
    void knowsWhatCanBeOrderedInAUnit(String least, String increment, String factor, String first, String step) {
        OrderSteps steps = OrderSteps.of(Items.item("A", least, increment), new BigDecimal(factor));
        assertThat(steps).isEqualTo(new OrderSteps(new BigDecimal(first), new BigDecimal(step)));
    }

    @Test
    void sevenOfAPackOfSixIsSixOrTwelve() {
        OrderSteps steps = OrderSteps.of(Items.item("A", "6", "6"), BigDecimal.ONE);
        BigDecimal seven = new BigDecimal("7");
        assertThat(steps.allows(seven)).isFalse();
        assertThat(steps.lower(seven)).isEqualByComparingTo("6");
        assertThat(steps.higher(seven)).isEqualByComparingTo("12");
    }

    @Test
    void neverOffersLessThanTheLeast() {
        OrderSteps steps = OrderSteps.of(Items.item("A", "20", "5"), BigDecimal.ONE);
        BigDecimal three = new BigDecimal("3");
        assertThat(steps.allows(new BigDecimal("15"))).isFalse();
        assertThat(steps.lower(three)).isEqualByComparingTo("20");
        assertThat(steps.higher(three)).isEqualByComparingTo("20");
    }

    @Test
    void writesRoundFiguresPlainly() {
        assertThat(OrderSteps.of(Items.item("A", "100", "100"), BigDecimal.ONE).least())
                .hasToString("100");
    }
}
