package io.qudao.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Chromium as people have it: a desk screen or a phone, in one language. */
final class JourneyBrowser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private JourneyBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static JourneyBrowser open() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(ARGUMENTS));
        return new JourneyBrowser(playwright, browser);
    }

    private static Path chromium() {
        String program = Optional.ofNullable(System.getenv("QUDAO_CHROMIUM")).orElse("/usr/bin/chromium");
        return Path.of(program);
    }

    BrowserContext desk(String language) {
        return context(language, 1440, 900, false);
    }

    BrowserContext phone(String language) {
        return context(language, 390, 844, true);
    }

    private BrowserContext context(String language, int width, int height, boolean touch) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** Keeps a picture of what the user sees. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(RunningProgram.OUTPUT.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
