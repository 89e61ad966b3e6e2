package io.qudao.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.ordering.TurnoverQueries.Turnover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void daysWithoutOrdersStandInTheChartToo() {
        Turnover second = new Turnover(FIRST.plusDays(1), 3, new BigDecimal("120.50"));

        List<Turnover> days = HomeFigures.everyDay(FIRST, FIRST.plusDays(3), List.of(second));

        assertThat(days).extracting(Turnover::orders).containsExactly(0, 3, 0, 0);
        assertThat(HomeFigures.Figures.total(days)).isEqualByComparingTo("120.50");
    }
}
