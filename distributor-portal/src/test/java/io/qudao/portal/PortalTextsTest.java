package io.qudao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Texts;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortalTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(portal\\.[A-Za-z0-9_.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("en")).isEqualTo(keys("zh"));
    }

    @Test
    void everyKeyInThePagesHasAText() throws IOException {
        Set<String> known = keys("en");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> used = new TreeSet<>();
            sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> KEY.matcher(read(path))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(used::add));
            used.removeIf(key ->
                    key.endsWith(".") ? known.stream().anyMatch(text -> text.startsWith(key)) : known.contains(key));
            assertThat(used).isEmpty();
        }
    }

    @Test
    void countsInWords() {
        assertThat(Texts.text(Locale.ENGLISH, "portal.found", 1)).isEqualTo("1 product");
        assertThat(Texts.text(Locale.ENGLISH, "portal.found", 211)).isEqualTo("211 products");
        assertThat(Texts.text(Locale.CHINESE, "portal.found", 211)).isEqualTo("共 211 个商品");
    }

    private static Set<String> keys(String language) {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/i18n/portal_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
