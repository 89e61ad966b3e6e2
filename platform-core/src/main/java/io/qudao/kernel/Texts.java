package io.qudao.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts in the languages the product speaks, from UTF-8 bundles {@code i18n/<module>_<language>.properties}.
 *
 * <p>Used by screens, e-mails, API problems and import reports alike, so a reason reads the same everywhere.
 */
public final class Texts {

    /** The languages of the product; the first is used for anything else. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** Where the texts lie: one bundle a module, {@code i18n/<bundle>_<language>.properties}. */
    public static final List<String> BUNDLES =
            List.of("core", "files", "imports", "ui", "admin", "operator", "site", "portal");

    private static final Map<Locale, Map<String, String>> ALL = new ConcurrentHashMap<>();

    private Texts() {}

    /** The product's language nearest to the one wished for. */
    public static Locale language(Locale wished) {
        return "zh".equals(wished.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /**
     * The text behind a key, its placeholders filled in {@link MessageFormat} style.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public static String text(Locale locale, String key, Object... arguments) {
        Locale language = language(locale);
        String pattern = all(language).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text " + key + " in " + language, Texts.class.getName(), key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern, language);
        return format.format(TextArguments.readable(language, format.getFormatsByArgumentIndex(), arguments));
    }

    /** A reason in the reader's language. */
    public static String text(Locale locale, Problem problem) {
        return text(locale, problem.code().messageKey(), problem.arguments().toArray());
    }

    public static boolean has(Locale locale, String key) {
        return all(language(locale)).containsKey(key);
    }

    static Map<String, String> all(Locale language) {
        return ALL.computeIfAbsent(language, Texts::load);
    }

    private static Map<String, String> load(Locale language) {
        Map<String, String> texts = new java.util.HashMap<>();
        for (String name : BUNDLES) {
            if (Texts.class.getResource("/i18n/" + name + "_" + language.getLanguage() + ".properties") != null) {
                ResourceBundle bundle =
                        ResourceBundle.getBundle("i18n." + name, Locale.of(language.getLanguage()), new NoFallback());
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            }
        }
        return Map.copyOf(texts);
    }

    /** A missing language must show as a missing key, not as another language. */
    private static final class NoFallback extends ResourceBundle.Control {
        @Override
        public java.util.@org.jspecify.annotations.Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
