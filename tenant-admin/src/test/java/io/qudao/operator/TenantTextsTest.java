package io.qudao.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Texts;
import io.qudao.operations.TenantAction;
import io.qudao.tenancy.TenantState;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0 B", "1023 | 1,023 B", "1024 | 1 KB", "1153434 | 1.1 MB", "5368709120 | 5 GB"})
    void showsASizeInTheLargestUnitThatFits(long bytes, String expected) {
        assertThat(TenantTexts.size(bytes)).isEqualTo(expected);
    }

    @Test
    void wordsEveryStateActionAndPlanInEveryLanguage() {
        Stream<String> keys = Stream.of(
                        Stream.of(TenantState.values()).map(TenantTexts::stateKey),
                        Stream.of(TenantAction.values()).map(action -> "operator.action." + action),
                        Stream.of("trial", "starter", "growth", "enterprise").map(plan -> "operator.plan." + plan))
                .flatMap(group -> group);
        assertThat(keys).allSatisfy(key -> {
            for (Locale language : Texts.LANGUAGES) {
                assertThat(Texts.has(language, key)).as(key + " in " + language).isTrue();
            }
        });
    }
}
