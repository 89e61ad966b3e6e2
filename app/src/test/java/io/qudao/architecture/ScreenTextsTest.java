package io.qudao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.architecture.SourceFiles.Source;
import io.qudao.kernel.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a user reads comes from a bundle, and every bundle speaks every language. */
class ScreenTextsTest {

    private static final List<Source> SCREENS = SourceFiles.of("ui-kit", "tenant-admin", "distributor-portal");

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u9fff\\uff00-\\uffef]");
    private static final Pattern ENGLISH = Pattern.compile("[A-Z][a-z]+(?:[ '-][A-Za-z]+)*[.!?:\\u2026]?");
    private static final Pattern KEY =
            Pattern.compile("(?:ui|admin|operator|site|portal)\\.[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)*");

    /** Programmers' text: exceptions, logs, annotations. */
    private static final Pattern NOT_SHOWN = Pattern.compile("Exception\\(|LOG\\.|^\\s*@");

    /** Names of keys, of zones, and of what a browser sends: the same in every language. */
    private static final Set<String> NAMES =
            Set.of("Ctrl K", "Lax", "Etc", "SystemV", "Accept-Language", "Cache-Control");

    /** Where each language has its own words in the code: headings of foreign files, units of large numbers, our name. */
    private static final Set<String> WORDS_BY_LANGUAGE = Set.of("OrderColumns.java", "Scale.java", "Brand.java");

    private record Literal(String text, String line) {}

    private static Stream<Literal> literals(Source source) {
        return source.code()
                .lines()
                .filter(line -> !NOT_SHOWN.matcher(line).find())
                .flatMap(line -> LITERAL.matcher(line)
                        .results()
                        .map((MatchResult found) -> new Literal(found.group(1), line.strip())));
    }

    @Test
    void noScreenHasATextOfItsOwn() {
        List<String> hardCoded = SCREENS.stream()
                .filter(source -> !WORDS_BY_LANGUAGE.contains(source.name()))
                .flatMap(source -> literals(source)
                        .filter(ScreenTextsTest::isText)
                        .map(literal -> source.name() + ": " + literal.line()))
                .toList();
        assertThat(hardCoded).isEmpty();
    }

    private static boolean isText(Literal literal) {
        return !NAMES.contains(literal.text())
                && (CHINESE.matcher(literal.text()).find()
                        || ENGLISH.matcher(literal.text()).matches());
    }

    @Test
    void everyKeyOnAScreenHasATextInEveryLanguage() {
        List<String> missing = SCREENS.stream()
                .flatMap(source -> literals(source)
                        .map(Literal::text)
                        .filter(text -> KEY.matcher(text).matches())
                        .filter(key -> Texts.LANGUAGES.stream().anyMatch(language -> !Texts.has(language, key)))
                        .map(key -> source.name() + ": " + key))
                .distinct()
                .toList();
        assertThat(missing).isEmpty();
    }

    static List<String> bundles() {
        return Texts.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndNoneIsEmpty(String bundle) throws IOException {
        Properties english = load(bundle, Locale.ENGLISH);
        Properties chinese = load(bundle, Locale.CHINESE);
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.values()).noneMatch(text -> ((String) text).isBlank());
        assertThat(chinese.values()).noneMatch(text -> ((String) text).isBlank());
    }

    private static Properties load(String bundle, Locale language) throws IOException {
        String name = "/i18n/" + bundle + "_" + language.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
