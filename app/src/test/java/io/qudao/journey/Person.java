package io.qudao.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.qudao.kernel.Texts;
import java.util.Locale;

/** Somebody at a browser who reads the texts of one language, and does things by what stands on the screen. */
final class Person {

    private final BrowserContext context;
    private final Page page;
    private final Locale language;
    private final String story;
    private int pictures;

    Person(BrowserContext context, Locale language, String story) {
        this.context = context;
        this.page = context.newPage();
        this.language = language;
        this.story = story;
    }

    Page page() {
        return page;
    }

    Person opens(String address) {
        page.navigate(address);
        return this;
    }

    /** The text of the product in this person's language. */
    String text(String key, Object... arguments) {
        return Texts.text(language, key, arguments);
    }

    Person fills(String labelKey, String value) {
        Locator field = page.getByLabel(text(labelKey), new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .last();
        field.fill(value);
        field.press("Tab");
        return this;
    }

    Person presses(String buttonKey, Object... arguments) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(text(buttonKey, arguments))
                                .setExact(true))
                .last()
                .click();
        return this;
    }

    Person follows(String linkKey) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text(linkKey)))
                .first()
                .click();
        return this;
    }

    Person sees(String textKey, Object... arguments) {
        return seesText(text(textKey, arguments));
    }

    Person seesText(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
        return this;
    }

    /** The newest mail of the host's developer mailbox; returns where its link leads. */
    String linkOfNewestMail(String mailbox) {
        opens(mailbox);
        return page.frameLocator("iframe").locator("a.action").getAttribute("href");
    }

    Person uploads(String name, String content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        name, "text/csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return this;
    }

    Person signsIn(String address, String email, String password) {
        opens(address);
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Waits until the page has everything it asked the server for. */
    Person waitsUntilQuiet() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    /** Keeps a picture of what is seen, numbered in the order of the story. */
    Person takesPicture(String what) {
        waitsUntilQuiet();
        page.locator("vaadin-dev-tools").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        JourneyBrowser.picture(page, "%s-%02d-%s".formatted(story, ++pictures, what));
        return this;
    }

    void leaves() {
        context.close();
    }
}
