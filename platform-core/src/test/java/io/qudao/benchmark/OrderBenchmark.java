package io.qudao.benchmark;

import static io.qudao.testing.Figures.format;

import io.qudao.access.ApiScope;
import io.qudao.identity.CreateApiClient;
import io.qudao.identity.NewApiClient;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import io.qudao.settings.ChangeSettings;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTestApplication;
import io.qudao.testing.Figures;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code POST /orders} with everything on, against plain JDBC that writes the same rows. */
@SpringBootTest(classes = CoreTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CoreDatabase.Uncounted.class)
@Tag("benchmark")
class OrderBenchmark {

    private static final int CLIENTS = 8;
    private static final int PRODUCTS = 200;
    private static final int LINES = 20;
    private static final int ROUNDS = 5;
    private static final long ROUND_MILLIS = 6_000;

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    SavePrices prices;

    @Autowired
    CurrentSettings current;

    @Autowired
    ChangeSettings change;

    @Autowired
    CreateApiClient createClient;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void placesOrdersOverHttp() throws Exception {
        Tenant tenant = tenants.create();
        NewApiClient client = tenants.asOwner(tenant, this::fill);
        Server server = new Server(
                port, tenant.slug(), client.clientId(), client.secret().plain());
        try (PlainJdbcOrders floor = floor(tenant)) {
            Rate.Work overHttp = i -> server.post(
                    "/api/v1/orders", body(chosen()), UUID.randomUUID().toString());
            Rate.Work plain = i -> floor.place(chosen());
            Rate.of(CLIENTS, 5 * ROUND_MILLIS, overHttp);
            Rate.of(CLIENTS, ROUND_MILLIS, plain);
            double[] own = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                bare[i] = Rate.of(CLIENTS, ROUND_MILLIS, plain);
                own[i] = Rate.of(CLIENTS, ROUND_MILLIS, overHttp);
            }
            double rate = Figures.median(own);
            double ratio = rate / Figures.median(bare);
            Figures.add(
                    "POST /orders, 20 lines, 8 clients, everything on, against plain JDBC writing the same rows",
                    format("%.0f/s", rate),
                    format("%.0f/s", Figures.median(bare)),
                    format("%.0f %%", 100 * ratio),
                    "≥ 35 %");
        }
    }

    private NewApiClient fill() {
        List<PriceDraft> tierPrices = new ArrayList<>();
        for (int i = 0; i < PRODUCTS; i++) {
            assortment.product("P" + i, "1.25", 100_000_000);
            tierPrices.add(new PriceDraft("P" + i, null, null, BigDecimal.ONE, null, null));
        }
        prices.save("A", tierPrices);
        assortment.distributor("D1", "A");
        Settings s = current.get();
        change.change(new Settings(
                s.companyName(),
                s.brandNames(),
                s.primaryColor(),
                s.secondaryColor(),
                s.logoFileId(),
                s.locale(),
                s.timeZone(),
                s.currency(),
                s.defaultTaxRate(),
                false,
                s.reserveAt(),
                s.taxRounding(),
                s.version()));
        return createClient.create(
                "benchmark", ApiScope.OF_TENANTS.stream().map(ApiScope::value).toList());
    }

    private PlainJdbcOrders floor(Tenant tenant) {
        return tenants.asOwner(tenant, () -> new TransactionTemplate(transactions).execute(status -> {
            long[] ids = IntStream.range(0, PRODUCTS)
                    .mapToLong(i -> jdbc.sql("select id from product where sku = ?")
                            .param("P" + i)
                            .query(Long.class)
                            .single())
                    .toArray();
            long distributor =
                    jdbc.sql("select id from distributor").query(Long.class).single();
            long warehouse =
                    jdbc.sql("select id from warehouse").query(Long.class).single();
            return new PlainJdbcOrders(tenant.id().schema(), CLIENTS, ids, distributor, warehouse);
        }));
    }

    private static int[] chosen() {
        return ThreadLocalRandom.current()
                .ints(0, PRODUCTS)
                .distinct()
                .limit(LINES)
                .sorted()
                .toArray();
    }

    private static String body(int[] chosen) {
        return IntStream.of(chosen)
                .mapToObj(i -> "{\"sku\":\"P" + i + "\",\"quantity\":\"1\",\"unit\":\"pcs\"}")
                .collect(Collectors.joining(",", "{\"distributor\":\"D1\",\"lines\":[", "]}"));
    }
}
