package io.qudao.pricing;

import io.qudao.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses among candidates. Lists merge per quantity break: at each break the list with the highest precedence counts, and
 * the largest break that the quantity reaches gives the price. So 9@1, 8@2, 6@5 and, ranked above, 8@1, 7@2, 7@4 give
 * 8@1, 7@2, 7@4, 6@5.
 */
final class PriceChoice {

    private PriceChoice() {}

    static Optional<ResolvedPrice> choose(PriceRequest request, List<PriceCandidate> candidates, Currency currency) {
        List<PriceCandidate> ranked = new ArrayList<>(candidates);
        ranked.sort(PriceCandidate.PRECEDENCE);
        List<PriceCandidate> visible = untilExclusive(ranked);
        return winner(request.unit(), request.quantity(), visible)
                .map(w -> resolved(w, w.amount(), visible, currency))
                .or(() -> ofBaseUnit(request, visible, currency));
    }

    /** Without a price for the ordered unit, as many base units cost as it holds. */
    private static Optional<ResolvedPrice> ofBaseUnit(
            PriceRequest request, List<PriceCandidate> visible, Currency currency) {
        if (request.unit().equals(request.baseUnit())) {
            return Optional.empty();
        }
        BigDecimal baseQuantity = request.quantity().multiply(request.factor());
        return winner(request.baseUnit(), baseQuantity, visible)
                .map(w -> resolved(w, w.amount().multiply(request.factor()), visible, currency));
    }

    private static Optional<PriceCandidate> winner(String unit, BigDecimal quantity, List<PriceCandidate> visible) {
        TreeMap<BigDecimal, PriceCandidate> breaks = new TreeMap<>();
        visible.stream().filter(c -> c.unit().equals(unit)).forEach(c -> breaks.putIfAbsent(c.minQuantity(), c));
        return Optional.ofNullable(breaks.floorEntry(quantity)).map(java.util.Map.Entry::getValue);
    }

    /** Levels below an exclusive one are not looked at. */
    private static List<PriceCandidate> untilExclusive(List<PriceCandidate> ranked) {
        int last = ranked.stream()
                .filter(PriceCandidate::exclusive)
                .mapToInt(PriceCandidate::rank)
                .min()
                .orElse(Integer.MAX_VALUE);
        return ranked.stream().filter(c -> c.rank() <= last).toList();
    }

    private static ResolvedPrice resolved(
            PriceCandidate winner, BigDecimal amount, List<PriceCandidate> visible, Currency currency) {
        Money price = Money.of(amount.setScale(Money.SCALE, RoundingMode.HALF_UP), currency);
        return new ResolvedPrice(
                price, PriceRule.of(winner), visible.stream().map(PriceRule::of).toList());
    }
}
