package io.qudao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats english = new Formats(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private final Formats chinese = new Formats(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));

    @Test
    void showsMoneyWithSymbolGroupsAndTheCurrencysDecimals() {
        assertThat(chinese.money(Money.of("13241.16", "CNY"))).isEqualTo("¥13,241.16");
        assertThat(english.money(Money.of("5", "GBP"))).isEqualTo("£5.00");
        assertThat(english.money(Money.of("1200", "JPY"))).isEqualTo("JP¥1,200");
    }

    @Test
    void showsUnitPricesFinerThanACent() {
        assertThat(english.money(Money.of("0.1234", "CNY"))).isEqualTo("¥0.1234");
    }

    @Test
    void putsTheMinusBeforeTheSymbol() {
        assertThat(english.money(Money.of("-12.5", "USD"))).isEqualTo("−$12.50");
    }

    @Test
    void shortensLargeAmountsAsTheLanguageCounts() {
        assertThat(chinese.compact(Money.of("1286400", "CNY"))).isEqualTo("¥128.6万");
        assertThat(chinese.compact(Money.of("120000000", "CNY"))).isEqualTo("¥1.2亿");
        assertThat(english.compact(Money.of("1286400", "CNY"))).isEqualTo("¥1.29M");
        assertThat(english.compact(Money.of("128640", "CNY"))).isEqualTo("¥128.6K");
        assertThat(english.compact(Money.of("9999", "GBP"))).isEqualTo("£9,999");
        assertThat(english.compact(2_500_000_000L)).isEqualTo("2.5B");
    }

    @Test
    void showsQuantitiesWithoutSuperfluousZeros() {
        assertThat(english.quantity(new BigDecimal("1250.5000"))).isEqualTo("1,250.5");
        assertThat(english.quantity(new BigDecimal("-3.000"))).isEqualTo("−3");
        assertThat(english.percent(new BigDecimal("0.9640"))).isEqualTo("96.4%");
    }

    @Test
    void showsInstantsInTheTenantsZone() {
        Instant lateInUtc = Instant.parse("2026-11-24T20:05:00Z");

        assertThat(chinese.dateTime(lateInUtc)).isEqualTo("2026-11-25 04:05");
        assertThat(english.dateTime(lateInUtc)).isEqualTo("24 Nov 2026 20:05");
        assertThat(chinese.shortDateTime(lateInUtc)).isEqualTo("11-25 04:05");
        assertThat(english.date(LocalDate.of(2026, 1, 2))).isEqualTo("2 Jan 2026");
    }
}
