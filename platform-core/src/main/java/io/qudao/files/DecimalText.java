package io.qudao.files;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people write it, strictly: thousands signs only in groups of three, one decimal sign, both as the
 * {@link NumberStyle} has them. Currency signs (¥ ￥ £ $ € 元), blanks and full-width forms are seen through; 13% is 0.13.
 */
final class DecimalText {

    private static final int LONGEST = 60;
    private static final Pattern POINT = pattern(",", "\\.");
    private static final Pattern COMMA = pattern("\\.", ",");
    private static final Pattern CURRENCY = Pattern.compile("[¥£$€元]");

    private DecimalText() {}

    private static Pattern pattern(String group, String decimal) {
        return Pattern.compile(
                "[+-]?(\\d+|\\d{1,3}(" + group + "\\d{3})+)?(" + decimal + "\\d+)?([eE][+-]?\\d{1,2})?%?");
    }

    /** Null if it is no number in that style. */
    static @Nullable BigDecimal parse(String text, NumberStyle style) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String bare = bare(text);
        Pattern pattern = style == NumberStyle.POINT ? POINT : COMMA;
        if (!pattern.matcher(bare).matches() || bare.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return number(bare, style);
    }

    private static @Nullable BigDecimal number(String bare, NumberStyle style) {
        boolean percent = bare.endsWith("%");
        String digits = bare.substring(0, bare.length() - (percent ? 1 : 0))
                .replace(String.valueOf(style.group()), "")
                .replace(style.decimal(), '.');
        try {
            BigDecimal number = new BigDecimal(digits);
            return percent ? number.movePointLeft(2) : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String bare(String text) {
        String half = Blanks.halfWidth(text)
                .replace('\u2212', '-')
                .replace('\uFFE5', '\u00A5')
                .replace('\uFFE1', '\u00A3');
        if (plain(half)) {
            return half;
        }
        StringBuilder bare = new StringBuilder();
        boolean gap = false;
        String trimmed = Blanks.trimmed(CURRENCY.matcher(half).replaceFirst(" "));
        for (char c : trimmed.toCharArray()) {
            gap |= c == ' ' && !bare.isEmpty() && Character.isDigit(bare.charAt(bare.length() - 1));
            if (!Blanks.isBlank(c)) {
                bare.append(gap && Character.isDigit(c) ? ' ' : "").append(c);
                gap = false;
            }
        }
        return bare.toString();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    }
}
