package io.qudao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageChoiceTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void parameterBeatsCookieBeatsTenantBeatsBrowser() {
        request.addHeader("Accept-Language", "en-GB,en;q=0.8");
        assertThat(chosen()).isEqualTo(Locale.ENGLISH);

        beans.addBean("tenant", (DefaultLanguage) page -> Locale.SIMPLIFIED_CHINESE);
        assertThat(chosen()).isEqualTo(Locale.SIMPLIFIED_CHINESE);

        request.setCookies(new Cookie(LanguageChoice.COOKIE, "en"));
        assertThat(chosen()).isEqualTo(Locale.ENGLISH);

        request.setParameter("lang", "zh");
        assertThat(chosen()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void takesTheBrowsersFirstLanguageThatWeSpeak() {
        request.addHeader("Accept-Language", "fr-FR,zh-TW;q=0.9,en;q=0.5");

        assertThat(chosen()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void readsNonsenseAsEnglish() {
        request.addHeader("Accept-Language", ";;;q=x");
        request.setCookies(new Cookie(LanguageChoice.COOKIE, "'><script>"));

        assertThat(chosen()).isEqualTo(Locale.ENGLISH);
    }

    private Locale chosen() {
        return new LanguageChoice(beans.getBeanProvider(DefaultLanguage.class))
                .of(new VaadinServletRequest(request, null));
    }
}
