package io.qudao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ImportTextsTest {

    @Test
    void everyKeyIsThereInBothLanguages() throws Exception {
        assertThat(new TreeSet<>(bundle("zh").keySet()))
                .isEqualTo(new TreeSet<>(bundle("en").keySet()));
    }

    @Test
    void everyReasonHasAText() {
        for (Locale language : Texts.LANGUAGES) {
            Arrays.stream(ImportProblem.values()).forEach(code -> assertThat(Texts.has(language, code.messageKey()))
                    .as(code.name())
                    .isTrue());
            Arrays.stream(ImportStatus.values()).forEach(s -> assertThat(Texts.has(language, "imports.status." + s))
                    .isTrue());
            Arrays.stream(ImportPhase.values()).forEach(p -> assertThat(Texts.has(language, "imports.phase." + p))
                    .isTrue());
        }
    }

    @Test
    void everyReasonOfARowHasAText() throws Exception {
        for (String name : List.of(
                "io.qudao.bulk.BulkProblem", "io.qudao.history.HistoryProblem", "io.qudao.returns.ReturnProblem")) {
            for (Object constant : Class.forName(name).getEnumConstants()) {
                String key = ((io.qudao.kernel.ProblemCode) constant).messageKey();
                assertThat(Texts.has(Locale.ENGLISH, key)).as(key).isTrue();
                assertThat(Texts.has(Locale.CHINESE, key)).as(key).isTrue();
            }
        }
    }

    private static Properties bundle(String language) throws Exception {
        Properties texts = new Properties();
        try (var in = ImportTextsTest.class.getResourceAsStream("/i18n/imports_" + language + ".properties")) {
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return texts;
    }
}
