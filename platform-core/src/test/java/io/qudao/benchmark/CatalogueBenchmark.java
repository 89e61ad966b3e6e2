package io.qudao.benchmark;

import static io.qudao.testing.Figures.format;

import io.qudao.access.ApiScope;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.SaveProducts;
import io.qudao.identity.CreateApiClient;
import io.qudao.identity.NewApiClient;
import io.qudao.inventory.SetStock;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTestApplication;
import io.qudao.testing.Figures;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A page of the catalogue with the distributor's own prices and stock, out of 10,000 products, over HTTP. */
@SpringBootTest(classes = CoreTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CoreDatabase.Uncounted.class)
@Tag("benchmark")
class CatalogueBenchmark {

    private static final int PRODUCTS = 10_000;
    private static final int AT_A_TIME = 1_000;
    private static final int PAGES = 400;
    private static final int WARM_UP = 300;

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    SaveProducts products;

    @Autowired
    SavePrices prices;

    @Autowired
    SetStock stock;

    @Autowired
    CreateApiClient createClient;

    @Test
    void readsPagesOfTwentyFour() {
        Tenant tenant = tenants.create();
        NewApiClient client = tenants.asOwner(tenant, this::fill);
        Server server = new Server(
                port, tenant.slug(), client.clientId(), client.secret().plain());
        for (int i = 0; i < WARM_UP; i++) {
            server.get(page(i));
        }
        double[] millis = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long start = System.nanoTime();
            server.get(page(i));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        double p95 = millis[PAGES * 95 / 100];
        Figures.add(
                "GET /catalogue, 24 of 10,000 products with own prices and stock, one client",
                format("p50 %.1f ms, p95 %.1f ms", millis[PAGES / 2], p95),
                "30 ms",
                format("p95 %.1f ms", p95),
                "p95 < 30 ms");
    }

    /** Each page begins elsewhere, by a search that some 24 products answer. */
    private static String page(int i) {
        return "/api/v1/catalogue?distributor=D1&limit=24&q=sku" + (100 + i % 400);
    }

    private NewApiClient fill() {
        for (int from = 0; from < PRODUCTS; from += AT_A_TIME) {
            List<ProductDraft> drafts = new ArrayList<>();
            List<PriceDraft> list = new ArrayList<>();
            List<SetStock.Count> counts = new ArrayList<>();
            for (int i = from; i < from + AT_A_TIME; i++) {
                String sku = "SKU" + (10_000 + i);
                drafts.add(new ProductDraft(
                        sku, "LED 球泡 " + i, null, null, "Lamps", null, null, null, null, null, null, null, null, null));
                list.add(new PriceDraft(sku, null, null, BigDecimal.valueOf(i + 1), null, null));
                counts.add(new SetStock.Count("MAIN", sku, BigDecimal.valueOf(i % 50)));
            }
            products.save(drafts);
            prices.save("BASE", list);
            prices.save("A", list);
            stock.set(counts, "opening count");
        }
        assortment.distributor("D1", "A");
        return createClient.create(
                "benchmark", ApiScope.OF_TENANTS.stream().map(ApiScope::value).toList());
    }
}
