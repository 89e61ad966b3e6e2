package io.qudao.pricing;

import io.qudao.kernel.Money;
import java.util.List;

/**
 * The price that applies, and why.
 *
 * @param price of one ordered unit
 * @param rule what won
 * @param considered everything that could have applied, the winner included, in order of precedence
 */
public record ResolvedPrice(Money price, PriceRule rule, List<PriceRule> considered) {

    public ResolvedPrice {
        considered = List.copyOf(considered);
    }
}
