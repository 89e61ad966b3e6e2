package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.OneTransaction;
import io.qudao.api.PageBody;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.Distributors;
import io.qudao.pricing.PriceQueries;
import io.qudao.settings.CurrentSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which price applies to a distributor, and why. */
@RestController
class PriceResource {

    private final PriceQueries prices;
    private final Distributors distributors;
    private final CurrentSettings settings;
    private final OneTransaction transaction;
    private final Clock clock;

    PriceResource(
            PriceQueries prices,
            Distributors distributors,
            CurrentSettings settings,
            OneTransaction transaction,
            Clock clock) {
        this.prices = prices;
        this.distributors = distributors;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/api/v1/prices")
    PageBody<PriceBody> resolvePrices(
            @RequestParam String distributor,
            @RequestParam List<String> sku,
            @RequestParam(defaultValue = "1") Decimal quantity,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable LocalDate at) {
        PageBody.checked(sku.size());
        return transaction.call(() -> {
            Distributor buyer = distributors.inScope(distributor);
            LocalDate day = at != null ? at : today();
            return new PageBody<>(
                    prices.resolve(buyer.prices(day), sku, quantity.value(), unit).stream()
                            .map(PriceBody::of)
                            .toList(),
                    null);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.get().timeZone());
    }
}
