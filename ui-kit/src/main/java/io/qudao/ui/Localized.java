package io.qudao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Texts;
import java.util.Locale;

/**
 * Texts that follow the reader's language without a reload.
 *
 * <p>Use {@link #bind} or {@link #span} for a fixed text, {@link #onLanguage} for whatever is composed, {@link #text} for
 * a text that is gone before the language can change (a toast, a dialog).
 */
public final class Localized {

    private Localized() {}

    /** The language of the page this thread serves; English outside of a page. */
    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui == null || ui.getLocale() == null ? Locale.ENGLISH : Texts.language(ui.getLocale());
    }

    /** The text now. */
    public static String text(String key, Object... arguments) {
        return Texts.text(language(), key, arguments);
    }

    /** The text as a signal, which changes with the page's language. */
    public static Signal<String> signal(String key, Object... arguments) {
        return UI.getCurrentOrThrow().localeSignal().map(locale -> Texts.text(locale, key, arguments));
    }

    /** Gives the component a text that follows the language. */
    public static <C extends Component & HasText> C bind(C component, String key, Object... arguments) {
        component.bindText(signal(key, arguments));
        return component;
    }

    public static Span span(String className, String key, Object... arguments) {
        Span span = new Span();
        span.setClassName(className);
        return bind(span, key, arguments);
    }

    /** A button whose text follows the language. */
    public static Button button(String key, ButtonVariant... variants) {
        Button button = new Button();
        button.addThemeVariants(variants);
        onLanguage(button, () -> button.setText(text(key)));
        return button;
    }

    /** A button that shows an icon only; the text is its name and tooltip. */
    public static Button iconButton(String icon, String key) {
        Button button = new Button(Icon.of(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("qd-icon-button");
        onLanguage(button, () -> {
            button.setAriaLabel(text(key));
            button.setTooltipText(text(key));
        });
        return button;
    }

    /** Names a component for screen readers, in the reader's language. */
    public static void ariaLabel(Component component, String key, Object... arguments) {
        component.getElement().bindAttribute("aria-label", signal(key, arguments));
    }

    /** Runs now and after each change of language, as long as the owner is on the page. */
    public static void onLanguage(Component owner, Command effect) {
        Signal<Locale> language = UI.getCurrentOrThrow().localeSignal();
        Signal.effect(owner, () -> {
            language.get();
            Signal.untracked(() -> {
                effect.execute();
                return true;
            });
        });
    }
}
