package io.qudao.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;

/** Switches between light and dark, in the browser alone, and remembers it. Without a choice the system's wish counts. */
public final class DarkSwitch extends Button {

    private static final String TOGGLE = """
            const html = document.documentElement;
            const own = html.style.colorScheme;
            const dark = own ? own !== 'dark' : !matchMedia('(prefers-color-scheme: dark)').matches;
            html.style.colorScheme = dark ? 'dark' : 'light';
            html.toggleAttribute('theme', dark);
            if (dark) html.setAttribute('theme', 'dark');
            document.cookie = 'qd-dark=' + (dark ? 1 : 0) + ';path=/;max-age=31536000;samesite=lax'
                + (location.protocol === 'https:' ? ';secure' : '');
            window.dispatchEvent(new Event('qd-scheme'));
            """;

    public DarkSwitch() {
        setIcon(Icon.of("moon"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("qd-icon-button");
        Localized.onLanguage(this, () -> {
            setAriaLabel(Localized.text("ui.dark.switch"));
            setTooltipText(Localized.text("ui.dark.switch"));
        });
        addClickListener(click -> getElement().executeJs(TOGGLE));
    }
}
