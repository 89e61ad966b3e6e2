package io.qudao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An icon that is named but not drawn shows as a hole nobody notices. */
class SpriteTest {

    @Test
    void everyIconTheKitNamesIsInTheSprite() throws IOException {
        Set<String> drawn = matches(
                Files.readString(Path.of("src/main/resources/META-INF/resources/img/icons.svg")), "id=\"([a-z-]+)\"");
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                named.addAll(matches(Files.readString(source), "(?:Icon\\.of|iconButton)\\(\"([a-z-]+)\""));
            }
        }

        assertThat(drawn).hasSizeGreaterThanOrEqualTo(45);
        assertThat(drawn).containsAll(named);
    }

    private static Set<String> matches(String text, String regex) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(regex).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
