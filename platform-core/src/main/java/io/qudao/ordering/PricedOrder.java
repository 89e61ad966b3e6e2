package io.qudao.ordering;

import io.qudao.distributor.Distributor;
import io.qudao.kernel.Money;
import io.qudao.settings.Settings.TaxRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An order that keeps every rule, with its totals. The total is always the sum that the document shows. */
public record PricedOrder(Distributor distributor, List<PricedLine> lines, TaxRounding rounding) {

    public PricedOrder {
        lines = List.copyOf(lines);
    }

    public Money net() {
        return lines.stream().map(PricedLine::net).reduce(Money.zero(currency()), Money::plus);
    }

    /** Per line, or per rate over the document, as the tenant has chosen. */
    public Money tax() {
        return rounding == TaxRounding.LINE
                ? lines.stream().map(PricedLine::tax).reduce(Money.zero(currency()), Money::plus)
                : taxOfDocument();
    }

    public Money total() {
        return net().plus(tax());
    }

    private Money taxOfDocument() {
        Map<BigDecimal, BigDecimal> netByRate = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.taxRate().stripTrailingZeros(),
                        Collectors.reducing(BigDecimal.ZERO, line -> line.net().amount(), BigDecimal::add)));
        return netByRate.entrySet().stream()
                .map(e -> Money.of(
                                e.getKey().multiply(e.getValue()).setScale(Money.SCALE, RoundingMode.HALF_UP),
                                currency())
                        .rounded())
                .reduce(Money.zero(currency()), Money::plus);
    }

    private Currency currency() {
        return distributor.currency();
    }
}
