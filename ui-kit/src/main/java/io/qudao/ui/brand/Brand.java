package io.qudao.ui.brand;

import io.qudao.kernel.Texts;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a host presents itself.
 *
 * @param names by language ({@link Texts#LANGUAGES}); at least one
 * @param primary {@code #rrggbb}, any colour the tenant likes: {@link BrandPalette} makes it legible
 * @param secondary {@code #rrggbb}, for promotions and the second series of charts
 * @param logo address of the logo, also used as favicon; relative to the context root or absolute
 * @param loginPicture address of the picture beside the log-in, or null for a gradient of the colours
 * @param zone in which instants are shown
 */
public record Brand(
        Map<Locale, String> names,
        String primary,
        String secondary,
        String logo,
        @Nullable String loginPicture,
        ZoneId zone)
        implements Serializable {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Brand {
        names = Map.copyOf(names);
        if (names.isEmpty() || !isColour(primary) || !isColour(secondary)) {
            throw new IllegalArgumentException("A brand needs a name and two colours as #rrggbb");
        }
    }

    /** The platform's own look. */
    public static Brand platform() {
        Map<Locale, String> names = Map.of(Locale.ENGLISH, "Qudao", Locale.SIMPLIFIED_CHINESE, "渠道云");
        return new Brand(names, "#4338ca", "#0ea5e9", "img/qudao.svg", null, ZoneOffset.UTC);
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** In the reader's language, or in the one it has. */
    public String name(Locale language) {
        String name = names.get(Texts.language(language));
        return name != null ? name : names.values().iterator().next();
    }
}
