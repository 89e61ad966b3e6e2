package io.qudao.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page as it stands. */
final class Accessibility {

    private static final String AXE = text("/axe.min.js");

    /** One line a finding: its severity, its rule and the first element it was found at. */
    private static final String FINDINGS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(v => ['serious', 'critical'].includes(v.impact))
              .map(v => `${v.impact} ${v.id} at ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`)
            """;

    private Accessibility() {}

    /** Only what keeps people from using the page. */
    @SuppressWarnings("unchecked")
    static List<String> seriousFindings(Page page) {
        page.evaluate("source => { if (!window.axe) { new Function(source)(); } }", AXE);
        return (List<String>) page.evaluate(FINDINGS);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Accessibility.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
