package io.qudao.testing;

import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.SaveProducts;
import io.qudao.catalog.UnitDraft;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.SaveDistributors;
import io.qudao.inventory.SetStock;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills a tenant with a few products, prices, stock and a distributor. Call it inside the tenant, as its owner. */
@Component
public class Assortment {

    private final SaveProducts products;
    private final SavePrices prices;
    private final SetStock stock;
    private final SaveDistributors distributors;
    private final DistributorQueries distributorQueries;

    Assortment(
            SaveProducts products,
            SavePrices prices,
            SetStock stock,
            SaveDistributors distributors,
            DistributorQueries distributorQueries) {
        this.products = products;
        this.prices = prices;
        this.stock = stock;
        this.distributors = distributors;
        this.distributorQueries = distributorQueries;
    }

    /** A product in pieces and cartons of 12, with a list price and stock in {@code MAIN}. */
    public void product(String sku, String listPrice, int onHand) {
        product(sku, listPrice, onHand, null);
    }

    /** As {@link #product(String, String, int)}, sold in packs of so many pieces. */
    public void productInPacks(String sku, String listPrice, int onHand, int pack) {
        product(sku, listPrice, onHand, BigDecimal.valueOf(pack));
    }

    private void product(String sku, String listPrice, int onHand, @Nullable BigDecimal pack) {
        products.save(
                new ProductDraft(
                        sku,
                        "Product " + sku,
                        null,
                        null,
                        "Lamps",
                        "pcs",
                        List.of(
                                new UnitDraft("pcs", BigDecimal.ONE, null),
                                new UnitDraft("carton", BigDecimal.valueOf(12), null)),
                        pack,
                        pack,
                        null,
                        null,
                        null,
                        null,
                        null),
                null);
        prices.save("BASE", List.of(new PriceDraft(sku, null, null, new BigDecimal(listPrice), null, null)));
        if (onHand > 0) {
            stock.set(new SetStock.Count("MAIN", sku, BigDecimal.valueOf(onHand)), "initial count");
        }
    }

    public Distributor distributor(String code, String tier) {
        distributors.save(
                new DistributorDraft(
                        code, "Distributor " + code, tier, null, null, null, null, null, null, null, null, null),
                null);
        return distributorQueries.required(code);
    }
}
