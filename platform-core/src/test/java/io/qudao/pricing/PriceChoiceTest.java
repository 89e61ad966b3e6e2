package io.qudao.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceChoiceTest {

    private static final Currency CNY = Currency.getInstance("CNY");
    private final List<PriceCandidate> candidates = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1,8", "2,7", "3,7", "4,7", "5,6", "500,6"})
    void mergesListsPerQuantityBreak(int quantity, String price) {
        base(1, "9");
        base(2, "8");
        base(5, "6");
        tier(1, "8");
        tier(2, "7");
        tier(4, "7");
        assertThat(priceFor(quantity)).isEqualByComparingTo(price);
    }

    @Test
    void neverTakesSilentlyTheLowest() {
        base(1, "5");
        tier(1, "6");
        assertThat(priceFor(1)).isEqualByComparingTo("6");
    }

    @Test
    void prefersTheDistributorsOwnThenTheParentsThenTheTier() {
        tier(1, "6");
        add(PriceListKind.DISTRIBUTOR, true, 0, false, 1, "7", null);
        assertThat(priceFor(1)).isEqualByComparingTo("7");
        add(PriceListKind.DISTRIBUTOR, false, 0, false, 1, "8", null);
        assertThat(priceFor(1)).isEqualByComparingTo("8");
    }

    @Test
    void withinALevelPrefersPriorityThenLaterValidityThenLowerId() {
        add(PriceListKind.TIER, false, 1, false, 1, "1", null);
        add(PriceListKind.TIER, false, 2, false, 1, "2", null);
        add(PriceListKind.TIER, false, 2, false, 1, "3", LocalDate.of(2026, 1, 1));
        add(PriceListKind.TIER, false, 2, false, 1, "4", LocalDate.of(2026, 1, 1));
        assertThat(priceFor(1)).isEqualByComparingTo("3");
    }

    @Test
    void looksAtNothingBelowAnExclusiveLevel() {
        base(5, "6");
        add(PriceListKind.TIER, false, 0, true, 1, "8", null);
        assertThat(priceFor(10)).isEqualByComparingTo("8");
    }

    @Test
    void multipliesTheBasePriceForAUnitWithoutOne() {
        base(1, "2.50");
        base(12, "2.00");
        PriceRequest carton = new PriceRequest(1, "carton", BigDecimal.valueOf(12), "pcs", BigDecimal.ONE);
        assertThat(PriceChoice.choose(carton, candidates, CNY)
                        .orElseThrow()
                        .price()
                        .amount())
                .isEqualByComparingTo("24");
    }

    @Test
    void findsNothingBelowTheFirstBreak() {
        base(10, "1");
        assertThat(PriceChoice.choose(pieces(9), candidates, CNY)).isEmpty();
    }

    @Test
    void keepsTheLosersAsEvidence() {
        base(1, "9");
        tier(1, "8");
        ResolvedPrice price = PriceChoice.choose(pieces(1), candidates, CNY).orElseThrow();
        assertThat(price.rule().level()).isEqualTo(PriceListKind.TIER);
        assertThat(price.considered())
                .extracting(PriceRule::level)
                .containsExactly(PriceListKind.TIER, PriceListKind.BASE);
    }

    private BigDecimal priceFor(int quantity) {
        return PriceChoice.choose(pieces(quantity), candidates, CNY)
                .orElseThrow()
                .price()
                .amount();
    }

    private static PriceRequest pieces(int quantity) {
        return new PriceRequest(1, "pcs", BigDecimal.ONE, "pcs", BigDecimal.valueOf(quantity));
    }

    private void base(int minQuantity, String amount) {
        add(PriceListKind.BASE, false, 0, false, minQuantity, amount, null);
    }

    private void tier(int minQuantity, String amount) {
        add(PriceListKind.TIER, false, 0, false, minQuantity, amount, null);
    }

    private void add(
            PriceListKind kind,
            boolean ofParent,
            int priority,
            boolean exclusive,
            int minQuantity,
            String amount,
            LocalDate from) {
        candidates.add(new PriceCandidate(
                candidates.size() + 1L,
                1,
                kind.name(),
                kind,
                kind.rank(ofParent),
                priority,
                exclusive,
                "pcs",
                BigDecimal.valueOf(minQuantity),
                new BigDecimal(amount),
                from));
    }
}
