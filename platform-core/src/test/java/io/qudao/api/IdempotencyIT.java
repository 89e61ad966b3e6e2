package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.tenancy.Tenant;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class IdempotencyIT {

    private static final String ORDER = "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 1}]}";

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    ApiClientsOfTests clients;

    @Autowired
    ForgetOldKeys forgetOldKeys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;
    ApiCaller api;

    @BeforeEach
    void aBrandWithAProductAndADistributor() {
        tenant = tenants.create();
        tenants.asOwner(tenant, () -> {
            assortment.product("LM-1", "10.00", 100);
            return assortment.distributor("D1", "A");
        });
        api = clients.caller(mvc, tenant);
    }

    @Test
    void givesTheSameAnswerAgainWithoutDoingItTwice() {
        Reply first = api.key("k1").post("/api/v1/orders", ORDER);
        Reply again = api.key("k1").post("/api/v1/orders", ORDER.replace(",", " ,\n "));
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.response().getContentType()).startsWith("application/json");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void placesOneOrderForEightSimultaneousRequests() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Reply>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                running.add(threads.submit(() -> {
                    go.await();
                    return api.key("same click").post("/api/v1/orders", ORDER);
                }));
            }
            go.countDown();
        }
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> reply : running) {
            replies.add(reply.get());
        }
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(Reply::body)
                .containsOnly(replies.getFirst().body());
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        api.key("k2").post("/api/v1/orders", ORDER);
        Reply other = api.key("k2").post("/api/v1/orders", ORDER.replace("1}", "2}"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(api.key("k2").post("/api/v1/orders/validate", ORDER).status())
                .isEqualTo(409);
    }

    @Test
    void takesKeysOfUpTo200Characters() {
        Reply tooLong = api.key("x".repeat(201)).post("/api/v1/orders", ORDER);
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.code()).isEqualTo("IDEMPOTENCY_KEY_TOO_LONG");
        assertThat(api.key("渠".repeat(200)).post("/api/v1/orders", ORDER).status())
                .isEqualTo(201);
    }

    @Test
    void letsARefusedRequestBeMendedUnderTheSameKey() {
        assertThat(api.key("k3")
                        .post("/api/v1/orders", ORDER.replace("LM-1", "NO"))
                        .status())
                .isEqualTo(422);
        assertThat(api.key("k3").post("/api/v1/orders", ORDER).status()).isEqualTo(201);
    }

    @Test
    void repeatsStepsAsWell() {
        String number = api.post("/api/v1/orders", ORDER).text("/number");
        String path = "/api/v1/orders/" + number;
        Reply approved = api.key("a").post(path + "/approve", null);
        assertThat(api.key("a").post(path + "/approve", null).body()).isEqualTo(approved.body());
        Reply shipped = api.key("s").post(path + "/shipments", "{}");
        assertThat(api.key("s").post(path + "/shipments", "{}").text("/number")).isEqualTo(shipped.text("/number"));
        assertThat(api.get(path).at("/shipments").size()).isEqualTo(1);
        assertThat(api.post(path + "/approve", null).status()).isEqualTo(409);
    }

    @Test
    void forgetsKeysNobodyCountsOnAnyMore() {
        api.key("old").post("/api/v1/orders", ORDER);
        api.key("young").post("/api/v1/orders", ORDER);
        tenants.asOwner(tenant, () -> new TransactionTemplate(transactions).execute(s -> jdbc.sql(
                        "update idempotency_key set created_at = created_at - interval '9 days' where key = 'old'")
                .update()));
        forgetOldKeys.forget();
        List<String> left = tenants.asOwner(tenant, () -> new TransactionTemplate(transactions)
                .execute(s -> jdbc.sql("select key from idempotency_key")
                        .query(String.class)
                        .list()));
        assertThat(left).containsExactly("young");
    }

    private int orders() {
        return api.get("/api/v1/orders").at("/items").size();
    }
}
