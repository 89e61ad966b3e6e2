package io.qudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void lineTotalIsPriceTimesQuantity() {
        assertThat(Money.of("3.39", "GBP").times(BigDecimal.valueOf(6))).isEqualTo(Money.of("20.34", "GBP"));
    }

    @Test
    void refusesToMixCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "CNY").plus(Money.of("1", "GBP")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsToTheCurrencysOwnMinorUnit() {
        assertThat(Money.of("2.345", "CNY").rounded()).isEqualTo(Money.of("2.35", "CNY"));
        assertThat(Money.of("2.5", "JPY").rounded()).isEqualTo(Money.of("3", "JPY"));
        assertThat(Money.of("2.3455", "KWD").rounded()).isEqualTo(Money.of("2.346", "KWD"));
    }

    @Test
    void refusesMoreDecimalsThanItKeeps() {
        assertThatThrownBy(() -> Money.of("0.00001", "CNY")).isInstanceOf(ArithmeticException.class);
    }
}
