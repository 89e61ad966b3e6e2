package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.ApiScope;
import io.qudao.identity.OperatorApiClients;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.CoreTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@CoreTest
class PlatformApiIT {

    private static final String TENANTS = "/api/platform/v1/tenants";

    @Autowired
    MockMvc mvc;

    @Autowired
    OperatorApiClients clients;

    @Autowired
    @Qualifier("platformJdbc")
    JdbcClient platform;

    ApiCaller nobody;
    ApiCaller operator;

    @BeforeEach
    void anOperatorsClient() {
        clients.insert("ops", "ops-secret-123", "Operations", ApiScope.OF_OPERATORS);
        clients.insert("ops-reader", "ops-secret-123", "Reading", Set.of(ApiScope.READ_TENANTS));
        nobody = ApiCaller.at(mvc, "localhost").header("Accept-Language", "en");
        operator = nobody.signedIn("ops", "ops-secret-123", "tenants:read tenants:write");
    }

    private static String body(String slug) {
        return "{'slug': '%s', 'company': 'Company %s', 'ownerEmail': 'owner@%s.example', 'plan': 'enterprise', 'currency': 'GBP', 'locale': 'en-GB', 'timeZone': 'Europe/London'}"
                .formatted(slug, slug, slug);
    }

    @Test
    void makesASpaceThatIsReadyWithAClientForEverything() {
        Reply made = operator.post(TENANTS, body("made-1"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("/state")).isEqualTo("ACTIVE");
        ApiCaller tenant = ApiCaller.at(mvc, "made-1.localhost")
                .signedIn(
                        made.text("/apiClient/clientId"),
                        made.text("/apiClient/clientSecret"),
                        String.join(
                                " ",
                                ApiScope.OF_TENANTS.stream()
                                        .map(ApiScope::value)
                                        .toList()));
        assertThat(tenant.get("/api/v1/price-lists/BASE").text("/currency")).isEqualTo("GBP");
        assertThat(tenant.get("/api/v1/products").at("/items").size()).isZero();
        Reply read = operator.get(TENANTS + "/made-1");
        assertThat(read.text("/plan")).isEqualTo("enterprise");
        assertThat(read.at("/apiClient").isMissingNode()).isTrue();
    }

    @Test
    void makesOneSpaceForSimultaneousRequestsWithOneKey() throws Exception {
        List<Future<Reply>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                running.add(threads.submit(() -> operator.key("new-brand").post(TENANTS, body("made-2"))));
            }
        }
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> reply : running) {
            replies.add(reply.get());
        }
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(Reply::body)
                .containsOnly(replies.getFirst().body());
        assertThat(operator.key("new-brand").post(TENANTS, body("made-3")).status())
                .isEqualTo(409);
        Reply taken = operator.post(TENANTS, body("made-2"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("SLUG_TAKEN");
    }

    @Test
    void goesOnWhereACrashCutARequestShort() {
        Reply first = operator.key("crash").post(TENANTS, body("made-8"));
        platform.sql("update operator_idempotency_key set status = null, body = null where key = 'crash'")
                .update();
        Reply again = operator.key("crash").post(TENANTS, body("made-8"));
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.text("/createdAt")).isEqualTo(first.text("/createdAt"));
        assertThat(ApiCaller.at(mvc, "made-8.localhost")
                        .signedIn(again.text("/apiClient/clientId"), again.text("/apiClient/clientSecret"), null)
                        .get("/api/v1/price-lists/BASE")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatNoSpaceCanBeMadeOf() {
        Reply missing = operator.post(TENANTS, "{}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.at("/errors").findValuesAsString("field")).containsExactly("slug", "company", "ownerEmail");
        Reply broken = operator.post(
                TENANTS,
                "{'slug': 'Admin!', 'company': 'X', 'ownerEmail': 'a@b.example', 'plan': 'gold', 'currency': 'ABC', 'timeZone': 'Mars'}");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.at("/errors").findValuesAsString("field"))
                .containsExactly("slug", "plan", "currency", "timeZone");
    }

    @Test
    void suspendsResumesAndCloses() {
        operator.post(TENANTS, body("made-4"));
        assertThat(operator.post(TENANTS + "/made-4/suspend", "{}").status()).isEqualTo(422);
        assertThat(operator.key("s")
                        .post(TENANTS + "/made-4/suspend", "{'reason': 'unpaid'}")
                        .text("/state"))
                .isEqualTo("SUSPENDED");
        assertThat(operator.key("s")
                        .post(TENANTS + "/made-4/suspend", "{'reason': 'unpaid'}")
                        .text("/state"))
                .isEqualTo("SUSPENDED");
        assertThat(operator.post(TENANTS + "/made-4/suspend", "{'reason': 'unpaid'}")
                        .status())
                .isEqualTo(409);
        assertThat(operator.post(TENANTS + "/made-4/resume", null).text("/state"))
                .isEqualTo("ACTIVE");
        assertThat(operator.post(TENANTS + "/made-4/close", null).text("/state"))
                .isEqualTo("CLOSED");
        assertThat(operator.post(TENANTS + "/no-such/close", null).status()).isEqualTo(404);
        assertThat(operator.get(TENANTS + "/no-such").code()).isEqualTo("UNKNOWN_TENANT");
    }

    @Test
    void listsPageByPage() {
        operator.post(TENANTS, body("made-5"));
        operator.post(TENANTS, body("made-6"));
        Reply first = operator.get(TENANTS + "?limit=1");
        assertThat(first.at("/items").size()).isEqualTo(1);
        Reply second = operator.get(TENANTS + "?limit=1&cursor=" + first.text("/next"));
        assertThat(second.text("/items/0/slug")).isNotEqualTo(first.text("/items/0/slug"));
        assertThat(operator.get(TENANTS + "?q=made-5").text("/items/0/slug")).isEqualTo("made-5");
    }

    @Test
    void isForOperatorsOnThePlatformsHostOnly() {
        assertThat(nobody.get(TENANTS).status()).isEqualTo(401);
        assertThat(nobody.get("/api/platform/v1/plans").at("/items").findValuesAsString("code"))
                .containsExactly("trial", "starter", "growth", "enterprise");
        ApiCaller reader = nobody.signedIn("ops-reader", "ops-secret-123", null);
        assertThat(reader.get(TENANTS).status()).isEqualTo(200);
        assertThat(reader.post(TENANTS, body("made-9")).status()).isEqualTo(403);
        operator.post(TENANTS, body("made-7"));
        assertThat(operator.on("made-7.localhost").get(TENANTS).status()).isEqualTo(401);
        assertThat(operator.on("made-7.localhost").get("/api/v1/products").status())
                .isEqualTo(401);
        assertThat(operator.get("/api/v1/products").status()).isEqualTo(403);
        assertThat(nobody.on("made-7.localhost").get("/api/platform/v1/plans").status())
                .isEqualTo(404);
    }
}
