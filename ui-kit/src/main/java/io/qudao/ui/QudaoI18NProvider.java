package io.qudao.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.qudao.kernel.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin itself read our bundles. A missing key shows as {@code !key}, so that it is seen and nothing breaks. */
@Component
public final class QudaoI18NProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.has(locale, key) ? Texts.text(locale, key, arguments) : "!" + key;
    }
}
