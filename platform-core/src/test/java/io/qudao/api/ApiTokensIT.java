package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.identity.NewApiClient;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class ApiTokensIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    ApiClientsOfTests clients;

    @Autowired
    JwtEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;
    NewApiClient client;
    ApiCaller nobody;

    @BeforeEach
    void aBrandWithAClient() {
        tenant = tenants.create();
        client = clients.create(tenant, "catalog:read", "orders:read");
        nobody = ApiCaller.at(mvc, tenant);
    }

    @Test
    void givesATokenForAQuarterOfAnHour() {
        Reply reply = nobody.askForToken(client.clientId(), client.secret().plain(), "catalog:read");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.text("/token_type")).isEqualTo("Bearer");
        assertThat(reply.at("/expires_in").asInt()).isBetween(890, 900);
        assertThat(reply.text("/scope")).isEqualTo("catalog:read");
    }

    @Test
    void givesAllScopesToWhoNamesNone() {
        Reply reply = nobody.askForToken(client.clientId(), client.secret().plain(), null);
        assertThat(reply.text("/scope").split(" ")).containsExactlyInAnyOrder("catalog:read", "orders:read");
    }

    @Test
    void refusesAWrongSecretAnUnknownClientAndAScopeTheClientLacks() {
        assertThat(nobody.askForToken(client.clientId(), "wrong", null).status())
                .isEqualTo(401);
        assertThat(nobody.askForToken("nobody", "wrong", null).status()).isEqualTo(401);
        Reply tooMuch = nobody.askForToken(client.clientId(), client.secret().plain(), "orders:write");
        assertThat(tooMuch.status()).isEqualTo(400);
        assertThat(tooMuch.text("/error")).isEqualTo("invalid_scope");
    }

    @Test
    void knowsAClientOnItsOwnHostOnly() {
        Tenant other = tenants.create();
        assertThat(ApiCaller.at(mvc, other)
                        .askForToken(client.clientId(), client.secret().plain(), null)
                        .status())
                .isEqualTo(401);
        assertThat(ApiCaller.at(mvc, "localhost")
                        .askForToken(client.clientId(), client.secret().plain(), null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenOnAnyOtherHost() {
        ApiCaller api = signedIn();
        assertThat(api.get("/api/v1/products").status()).isEqualTo(200);
        Reply elsewhere = api.on(tenants.create().slug() + ".localhost").get("/api/v1/products");
        assertThat(elsewhere.status()).isEqualTo(401);
        assertThat(elsewhere.code()).isEqualTo("TOKEN_INVALID");
        assertThat(elsewhere.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(api.on("localhost").get("/api/platform/v1/tenants").status()).isEqualTo(401);
        assertThat(api.on("nowhere.localhost").get("/api/v1/products").status()).isEqualTo(404);
    }

    @Test
    void refusesNoTokenAGarbledOneAForgedOneAndAnExpiredOne() {
        Reply without = nobody.get("/api/v1/products");
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.code()).isEqualTo("TOKEN_MISSING");
        assertThat(without.response().getContentType()).startsWith("application/problem+json");
        assertThat(nobody.withToken("garbage").get("/api/v1/products").status()).isEqualTo(401);
        String token = signedIn().token();
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        assertThat(nobody.withToken(forged).get("/api/v1/products").status()).isEqualTo(401);
        assertThat(nobody.withToken(token(Instant.now().minus(Duration.ofHours(1))))
                        .get("/api/v1/products")
                        .status())
                .isEqualTo(401);
        assertThat(nobody.withToken(token(Instant.now().plusSeconds(60)))
                        .get("/api/v1/products")
                        .status())
                .isEqualTo(200);
    }

    private String token(Instant until) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(client.clientId())
                .claim("tenant", tenant.slug())
                .claim("scope", java.util.List.of("catalog:read"))
                .issuedAt(until.minusSeconds(900))
                .expiresAt(until)
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    @Test
    void refusesWhatTheScopesDoNotOpen() {
        ApiCaller api = signedIn();
        Reply refused = api.post("/api/v1/orders", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("SCOPE_MISSING");
        assertThat(refused.text("/detail")).contains("orders:write");
        assertThat(api.put("/api/v1/products/X", "{}").status()).isEqualTo(403);
        assertThat(api.get("/api/v1/price-lists").status()).isEqualTo(403);
        assertThat(api.get("/api/v1/catalogue?distributor=X").status()).isEqualTo(403);
    }

    @Test
    void endsADisabledClientsTokensWithinSeconds() {
        ApiCaller api = signedIn();
        assertThat(api.get("/api/v1/products").status()).isEqualTo(200);
        tenants.asOwner(tenant, () -> new TransactionTemplate(transactions)
                .execute(s -> jdbc.sql("update api_client set enabled = false").update()));
        assertThat(nobody.askForToken(client.clientId(), client.secret().plain(), null)
                        .status())
                .isEqualTo(401);
        Awaitility.await()
                .atMost(Duration.ofSeconds(7))
                .until(() -> api.get("/api/v1/products").status() == 401);
    }

    private ApiCaller signedIn() {
        return nobody.signedIn(client.clientId(), client.secret().plain(), null);
    }
}
