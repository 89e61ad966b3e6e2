package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileProblemTest {

    @ParameterizedTest
    @EnumSource
    void hasATextInEveryLanguage(FileProblem problem) {
        assertThat(Texts.LANGUAGES).allSatisfy(language -> {
            assertThat(Texts.has(language, problem.messageKey())).isTrue();
            assertThat(Texts.text(language, problem.messageKey(), "1", "2", "3", "4"))
                    .doesNotContain("{")
                    .isNotBlank();
        });
    }
}
