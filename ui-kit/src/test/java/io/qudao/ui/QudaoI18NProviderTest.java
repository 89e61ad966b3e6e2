package io.qudao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class QudaoI18NProviderTest {

    private final QudaoI18NProvider texts = new QudaoI18NProvider();

    @Test
    void translatesIntoBothLanguages() {
        assertThat(texts.getTranslation("ui.cancel", Locale.UK)).isEqualTo("Cancel");
        assertThat(texts.getTranslation("ui.cancel", Locale.CHINA)).isEqualTo("取消");
        assertThat(texts.getTranslation("ui.problem.line", Locale.ENGLISH, "7", "Unknown SKU"))
                .isEqualTo("Line 7: Unknown SKU");
    }

    @Test
    void showsAMissingKeyInsteadOfBreakingThePage() {
        assertThat(texts.getTranslation("ui.no.such.key", Locale.ENGLISH)).isEqualTo("!ui.no.such.key");
    }

    @Test
    void bothBundlesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = bundle("en");
        Properties chinese = bundle("zh");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    private static int placeholders(Properties bundle, String key) {
        return new MessageFormat(bundle.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = QudaoI18NProviderTest.class.getResourceAsStream("/i18n/ui_" + language + ".properties")) {
            bundle.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
