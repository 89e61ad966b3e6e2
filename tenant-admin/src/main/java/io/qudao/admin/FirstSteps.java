package io.qudao.admin;

import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.DistributorQueries;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.PriceListQueries;
import io.qudao.settings.CurrentSettings;
import io.qudao.ui.component.Checklist.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a new brand does first. Whether a step is done follows from the data, so nobody ticks anything off. */
@Component
class FirstSteps {

    private static final int LISTS = 50;

    private final CurrentSettings settings;
    private final ProductQueries products;
    private final PriceListQueries prices;
    private final DistributorQueries distributors;

    FirstSteps(
            CurrentSettings settings,
            ProductQueries products,
            PriceListQueries prices,
            DistributorQueries distributors) {
        this.settings = settings;
        this.products = products;
        this.prices = prices;
        this.distributors = distributors;
    }

    /** Empty for users who could not take the steps, and once all are done. */
    List<Step> open() {
        if (!Rights.may(Permission.SETTINGS_WRITE)) {
            return List.of();
        }
        List<Step> steps = List.of(
                step("brand", AdminNavigation.SETTINGS, settings.get().logoFileId() != null),
                step(
                        "catalogue",
                        AdminNavigation.IMPORT + "?kind=products",
                        products.count(ProductQueries.Filter.ALL) > 0),
                step("prices", AdminNavigation.PRICES, hasTierPrices()),
                step(
                        "distributor",
                        AdminNavigation.DISTRIBUTORS,
                        distributors.count(DistributorQueries.Filter.ALL) > 0));
        return steps.stream().allMatch(Step::done) ? List.of() : steps;
    }

    private boolean hasTierPrices() {
        return prices.lists(null, LISTS).items().stream()
                .anyMatch(list -> list.kind() == PriceListKind.TIER && list.prices() > 0);
    }

    private static Step step(String name, String path, boolean done) {
        String key = "admin.step." + name;
        return new Step(key, key + ".text", key + ".go", "/" + path, done);
    }
}
