package io.qudao.pricing;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.catalog.Units;
import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "what does it cost, and why?" The caller says for whom, after checking that the actor may ask that. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.PRICES_READ)
public class PriceQueries {

    /** @param price empty: there is no price for this distributor, unit and day */
    public record Answer(String sku, String unit, BigDecimal quantity, Optional<ResolvedPrice> price) {}

    private final Prices prices;
    private final Units units;

    PriceQueries(Prices prices, Units units) {
        this.prices = prices;
        this.units = units;
    }

    /**
     * @param unit null: each product's base unit
     * @throws io.qudao.kernel.RefusedException UNKNOWN_SKU, UNKNOWN_UNIT
     */
    public List<Answer> resolve(PriceContext context, List<String> skus, BigDecimal quantity, @Nullable String unit) {
        Map<String, Units.OfProduct> products = units.bySku(skus);
        List<PriceRequest> requests = new ArrayList<>();
        for (String sku : skus) {
            Units.OfProduct product = products.get(sku);
            if (product == null) {
                throw Problem.of(PricingProblem.UNKNOWN_SKU, sku).atField("sku").refused();
            }
            String asked = unit == null ? product.baseUnit() : unit;
            BigDecimal factor = product.factors().get(asked);
            if (factor == null) {
                throw Problem.of(PricingProblem.UNKNOWN_UNIT, asked, sku)
                        .atField("unit")
                        .refused();
            }
            requests.add(new PriceRequest(product.productId(), asked, factor, product.baseUnit(), quantity));
        }
        List<Optional<ResolvedPrice>> resolved = prices.resolve(context, requests);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < skus.size(); i++) {
            answers.add(new Answer(skus.get(i), requests.get(i).unit(), quantity, resolved.get(i)));
        }
        return answers;
    }
}
