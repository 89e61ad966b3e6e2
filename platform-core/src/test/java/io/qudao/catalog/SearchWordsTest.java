package io.qudao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    private final String[] words =
            SearchWords.of(List.of("无刷冲击钻 20V", "Brushless impact drill", "DL-1001", "6901234567892"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "冲击",
                "冲击钻",
                "无刷",
                "chongji",
                "wushua",
                "cjz",
                "wscjz",
                "20v",
                "brush",
                "IMPACT drill",
                "dl-1001",
                "dl1001",
                "DL-10",
                "69012345",
                "钻",
                "drill 冲击"
            })
    void findsAnyPartOfAName(String typed) {
        assertThat(matches(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"锤", "hammer", "dl-2002", "impact hammer"})
    void findsNothingElse(String typed) {
        assertThat(matches(typed)).isFalse();
    }

    @Test
    void cannotBeMadeToSayAnythingElseThanWords() {
        assertThat(SearchWords.query("a' | b:* & !c \\")).doesNotContain("|").doesNotContain("!");
        assertThat(SearchWords.query("  ,;  ")).isEmpty();
    }

    /** What PostgreSQL does with the query: every part is the beginning of some word. */
    private boolean matches(String typed) {
        return Arrays.stream(SearchWords.query(typed).split(" & "))
                .map(part -> part.substring(1, part.length() - 3))
                .allMatch(part -> Arrays.stream(words).anyMatch(word -> word.startsWith(part)));
    }
}
