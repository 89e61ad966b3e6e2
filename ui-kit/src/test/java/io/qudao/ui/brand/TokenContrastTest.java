package io.qudao.ui.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fixed colours of tokens.css keep WCAG AA among themselves, in both schemes. */
class TokenContrastTest {

    private static final String CSS = css();

    @Test
    void textIsLegibleOnEveryGround() {
        for (String text : List.of("text", "text-2")) {
            for (String ground : List.of("bg", "surface", "sunken")) {
                assertLegible(text, ground);
            }
        }
    }

    @Test
    void meaningsAreLegibleOnTheirTintAndOnTheGrounds() {
        for (String meaning : List.of("ok", "warn", "bad", "info")) {
            assertLegible(meaning, meaning + "-soft");
            assertLegible(meaning, "surface");
            assertLegible(meaning, "bg");
        }
    }

    @Test
    void paletteMeasuresAgainstTheSameGrounds() {
        assertThat(List.of(token("surface")[0], token("bg")[0], token("sunken")[0]))
                .isEqualTo(BrandPalette.LIGHT);
        assertThat(List.of(token("bg")[1], token("surface")[1], token("sunken")[1]))
                .isEqualTo(BrandPalette.DARK);
    }

    private static void assertLegible(String text, String ground) {
        for (int scheme = 0; scheme < 2; scheme++) {
            assertThat(token(text)[scheme].contrast(token(ground)[scheme]))
                    .as("%s on %s in %s", text, ground, scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Colour[] token(String name) {
        Matcher matcher = Pattern.compile("--qd-" + name + ": light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
                .matcher(CSS);
        assertThat(matcher.find()).as(name).isTrue();
        return new Colour[] {Colour.of(matcher.group(1)), Colour.of(matcher.group(2))};
    }

    private static String css() {
        try (InputStream in = TokenContrastTest.class.getResourceAsStream("/META-INF/resources/css/tokens.css")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
