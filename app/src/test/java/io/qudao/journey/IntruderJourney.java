package io.qudao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets with one tenant's session or token at another address, and at a console that is not theirs. */
class IntruderJourney {

    private static final String PASSWORD = "demo-qudao-2026";

    private static RunningProgram program;
    private static JourneyBrowser browser;

    @BeforeAll
    static void open() {
        program = RunningProgram.shared();
        Machine.of(program, "lumen").awaitProduct("LM-BL-0053");
        Machine.of(program, "gifts");
        browser = JourneyBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gifts.localhost", "localhost"})
    void carriesASessionToNoOtherAddress(String host) {
        try (BrowserContext context = browser.desk("en")) {
            reader(context)
                    .signsIn(program.url("lumen", "/login"), "owner@lumen.example", PASSWORD)
                    .opens(program.url("lumen", "/admin/orders"))
                    .sees("admin.order.sub");
            Cookie session = context.cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .findFirst()
                    .orElseThrow();
            context.addCookies(List.of(
                    new Cookie("JSESSIONID", session.value).setDomain(host).setPath("/")));
            Page page = context.newPage();
            int status = Objects.requireNonNull(page.navigate("http://" + host + ":" + program.port() + "/admin"))
                    .status();
            assertThat(status).isEqualTo(403);
            assertThat(page.locator("body").innerText())
                    .isEqualToIgnoringWhitespace("This session belongs to another address. Sign in here first.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gifts.localhost", "localhost"})
    void carriesATokenToNoOtherAddress(String host) {
        Machine machine = Machine.of(program, "lumen");
        HttpResponse<String> answer = machine.at(host, "/api/v1/orders");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("SO-");
    }

    /** The owner sees the text there, the other does not. */
    @ParameterizedTest
    @CsvSource({
        "buyer@hz-lights.example, /admin/orders, admin.order.sub",
        "buyer@hz-lights.example, /admin/settings, admin.settings.brand.text",
        "sales@lumen.example, /admin/settings/users, admin.staff.invite",
    })
    void opensNoConsoleButTheOwn(String email, String foreign, String textOfTheView) {
        try (BrowserContext owners = browser.desk("en");
                BrowserContext others = browser.desk("en")) {
            reader(owners)
                    .signsIn(program.url("lumen", "/login"), "owner@lumen.example", PASSWORD)
                    .opens(program.url("lumen", foreign))
                    .sees(textOfTheView);
            Person other = reader(others)
                    .signsIn(program.url("lumen", "/login"), email, PASSWORD)
                    .opens(program.url("lumen", foreign))
                    .waitsUntilQuiet()
                    .takesPicture("refused");
            assertThat(other.page().locator("body").innerText()).doesNotContain(other.text(textOfTheView));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator", "/operator/tenants", "/operator/tenants/gifts"})
    void findsNoOperatorConsoleAtATenantsAddress(String path) {
        try (BrowserContext context = browser.desk("en")) {
            Person person = reader(context).signsIn(program.url("lumen", "/login"), "owner@lumen.example", PASSWORD);
            person.opens(program.url("lumen", path)).waitsUntilQuiet();
            assertThat(person.page().locator("body").innerText())
                    .doesNotContain("gifts")
                    .doesNotContain(person.text("operator.nav.tenants"));
        }
    }

    private static Person reader(BrowserContext context) {
        context.addCookies(List.of(new Cookie("qd-lang", "en").setUrl(program.url("lumen", "/"))));
        return new Person(context, Locale.ENGLISH, "intruder");
    }
}
