package io.qudao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opens every view as each kind of user has it, on the desk in Chinese and on the phone in English and dark: nothing that
 * keeps people from using it, nothing wider than the screen, no text that is missing. Leaves a picture of each.
 */
class EveryViewJourney {

    private static final String PASSWORD = "demo-qudao-2026";
    private static final String ORDER = "{order}";

    /** Somebody with the views that are theirs. */
    private enum User {
        VISITOR("", "", "", List.of("/welcome", "/signup", "/operator/login", "/dev/mailbox")),
        GUEST("lumen", "", "", List.of("/login", "/invitation/unknown")),
        BRAND(
                "lumen",
                "/login",
                "owner@lumen.example",
                List.of(
                        "/admin",
                        "/admin/orders",
                        "/admin/orders/new",
                        "/admin/orders/" + ORDER,
                        "/admin/orders?open=" + ORDER,
                        "/admin/products",
                        "/admin/products/edit?sku=LM-BL-0053",
                        "/admin/stock",
                        "/admin/prices",
                        "/admin/prices/tiers",
                        "/admin/distributors",
                        "/admin/distributors?open=HZ-LIGHTS",
                        "/admin/import",
                        "/admin/settings/users",
                        "/admin/settings")),
        BUYER(
                "lumen",
                "/login",
                "buyer@hz-lights.example",
                List.of("/", "/quick-order", "/cart", "/checkout", "/orders", "/orders/" + ORDER)),
        OPERATOR(
                "",
                "/operator/login",
                "operator@qudao.example",
                List.of("/operator", "/operator/tenants", "/operator/tenants/lumen", "/operator/sign-ups"));

        private final String slug;
        private final String login;
        private final String email;
        private final List<String> views;

        User(String slug, String login, String email, List<String> views) {
            this.slug = slug;
            this.login = login;
            this.email = email;
            this.views = views;
        }

        String url(String path) {
            return slug.isEmpty() ? program.url(path) : program.url(slug, path);
        }
    }

    private static RunningProgram program;
    private static String order;
    private static JourneyBrowser browser;

    @BeforeAll
    static void open() {
        program = RunningProgram.shared();
        Machine lumen = Machine.of(program, "lumen");
        lumen.awaitProduct("LM-BL-0053");
        order = lumen.order("every-view");
        browser = JourneyBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void hasNoFaultOnTheDesk(User user) {
        try (BrowserContext desk = browser.desk("zh-CN")) {
            assertThat(faults(desk, user, Locale.CHINESE, "desk")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoFaultOnThePhoneInTheDark(User user) {
        try (BrowserContext phone = browser.phone("en")) {
            assertThat(faults(phone, user, Locale.ENGLISH, "phone")).isEmpty();
        }
    }

    private static List<String> faults(BrowserContext context, User user, Locale language, String device) {
        Person person = new Person(
                context, language, "view-" + device + "-" + user.name().toLowerCase(Locale.ROOT));
        if (device.equals("phone")) {
            person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        }
        context.addCookies(List.of(new Cookie("qd-lang", language.getLanguage()).setUrl(user.url("/"))));
        if (!user.email.isEmpty()) {
            person.signsIn(user.url(user.login), user.email, PASSWORD);
        }
        List<String> faults = new ArrayList<>();
        for (String view : user.views) {
            person.opens(user.url(view.replace(ORDER, order)))
                    .waitsUntilQuiet()
                    .takesPicture(view.replaceAll("\\W+", "-"));
            faults.addAll(faults(person.page(), view));
        }
        return faults;
    }

    private static List<String> faults(Page page, String view) {
        List<String> faults = new ArrayList<>(Accessibility.seriousFindings(page));
        int over = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (over > 0) {
            faults.add(over + " px wider than the screen");
        }
        String text = page.locator("body").innerText();
        if (text.contains("!{") || text.matches("(?s).*\\b(admin|portal|ui|site|operator)\\.[a-z]+\\.[a-z.]+\\b.*")) {
            faults.add("a text is missing");
        }
        return faults.stream().map(fault -> view + ": " + fault).toList();
    }
}
