package io.qudao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.qudao.kernel.Texts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody gets with one tenant's session or token at another tenant's address. */
class IntruderJourney {

    private static final String PASSWORD = "demo-qudao-2026";

    private final RunningProgram program = RunningProgram.shared();

    @Test
    void carriesASessionToNoOtherHost() {
        Machine.of(program, "lumen").awaitProduct("LM-BL-0053");
        Machine.of(program, "gifts");
        try (JourneyBrowser browser = JourneyBrowser.open()) {
            BrowserContext context = browser.desk("en");
            new Person(context, Locale.ENGLISH, "intruder")
                    .signsIn(program.url("lumen", "/login"), "owner@lumen.example", PASSWORD)
                    .sees("admin.nav.orders");
            Cookie session = context.cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .findFirst()
                    .orElseThrow();
            for (String host : List.of("gifts.localhost", "localhost")) {
                context.addCookies(List.of(
                        new Cookie("JSESSIONID", session.value).setDomain(host).setPath("/")));
                Page page = context.newPage();
                assertThat(page.navigate("http://" + host + ":" + program.port() + "/admin")
                                .status())
                        .isEqualTo(403);
                assertThat(page.content()).doesNotContain("流明").doesNotContain("Heart");
            }
        }
    }

    @Test
    void carriesATokenToNoOtherHost() throws Exception {
        String token = Machine.of(program, "lumen").token();
        for (String slug : List.of("gifts.", "")) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + program.port() + "/api/v1/orders"))
                    .header("Host", slug + "localhost:" + program.port())
                    .header("Authorization", "Bearer " + token)
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(slug).isIn(401, 404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lumen, buyer@hz-lights.example, /admin/orders",
        "lumen, sales@lumen.example, /operator",
        "gifts, buyer@d17850.example, /admin/settings"
    })
    void opensNoConsoleButTheOwn(String slug, String email, String foreign) {
        Machine.of(program, slug);
        try (JourneyBrowser browser = JourneyBrowser.open()) {
            BrowserContext context = browser.desk("en");
            Person person = new Person(context, Locale.ENGLISH, "intruder");
            org.awaitility.Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> {
                        person.signsIn(program.url(slug, "/login"), email, PASSWORD);
                        return true;
                    });
            person.opens(program.url(slug, foreign));
            person.page().waitForTimeout(1_000);
            assertThat(person.page().content())
                    .doesNotContain(Texts.text(Locale.ENGLISH, "admin.order.search"))
                    .doesNotContain(Texts.text(Locale.ENGLISH, "admin.settings.brand.text"));
        }
    }
}
