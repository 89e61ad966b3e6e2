package io.qudao.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.qudao.kernel.Texts;
import io.qudao.ui.Icon;
import io.qudao.ui.LanguageChoice;
import io.qudao.ui.Localized;
import java.util.Locale;

/** Switches between the languages at once, without a reload, and remembers the choice. */
public final class LanguageSwitch extends Button {

    private static final String REMEMBER = """
            document.documentElement.lang = $0;
            document.cookie = $1 + '=' + $0 + ';path=/;max-age=31536000;samesite=lax'
                + (location.protocol === 'https:' ? ';secure' : '');
            const url = new URL(location);
            if (url.searchParams.has('lang')) {
              url.searchParams.delete('lang');
              history.replaceState(history.state, '', url);
            }
            """;

    public LanguageSwitch() {
        setIcon(Icon.of("globe"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("qd-icon-button");
        Localized.onLanguage(this, () -> {
            setAriaLabel(Localized.text("ui.language.switch"));
            setTooltipText(Localized.text("ui.language.switch"));
        });
        addClickListener(click -> switchLanguage());
    }

    /** With the other language's name beside the icon, for pages that strangers see. */
    public static LanguageSwitch named() {
        LanguageSwitch button = new LanguageSwitch();
        Localized.onLanguage(button, () -> button.setText(Localized.text("ui.language.other")));
        return button;
    }

    private static void switchLanguage() {
        UI ui = UI.getCurrentOrThrow();
        Locale current = Texts.language(ui.getLocale());
        Locale next = Texts.LANGUAGES.get((Texts.LANGUAGES.indexOf(current) + 1) % Texts.LANGUAGES.size());
        ui.getSession().setLocale(next);
        ui.setLocale(next);
        ui.getPage().executeJs(REMEMBER, next.toLanguageTag(), LanguageChoice.COOKIE);
    }
}
