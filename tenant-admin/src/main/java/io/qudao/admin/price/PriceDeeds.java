package io.qudao.admin.price;

import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.DistributorQueries;
import io.qudao.pricing.PriceListQueries;
import io.qudao.pricing.PriceTiers;
import io.qudao.pricing.SavePriceList;
import io.qudao.pricing.SavePrices;
import org.springframework.stereotype.Component;

/** What the page of prices reads and may call. */
@Component
record PriceDeeds(
        PriceListQueries lists,
        SavePrices save,
        SavePriceList saveList,
        PriceTiers tiers,
        DistributorQueries distributors,
        ProductQueries products) {}
