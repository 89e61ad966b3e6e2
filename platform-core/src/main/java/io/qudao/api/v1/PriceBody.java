package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.MoneyBody;
import io.qudao.pricing.PriceQueries;
import io.qudao.pricing.ResolvedPrice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price that applies to a distributor, and why.
 *
 * @param price of one unit; null where there is none
 * @param rule what won
 * @param considered everything that could have applied, the winner included, in order of precedence
 */
record PriceBody(
        String sku,
        String unit,
        Decimal quantity,
        @Nullable MoneyBody price,
        @Nullable PriceRuleBody rule,
        List<PriceRuleBody> considered) {

    static PriceBody of(PriceQueries.Answer answer) {
        ResolvedPrice price = answer.price().orElse(null);
        return new PriceBody(
                answer.sku(),
                answer.unit(),
                new Decimal(answer.quantity()),
                price == null ? null : MoneyBody.of(price.price()),
                price == null ? null : PriceRuleBody.of(price.rule()),
                price == null
                        ? List.of()
                        : price.considered().stream().map(PriceRuleBody::of).toList());
    }
}
