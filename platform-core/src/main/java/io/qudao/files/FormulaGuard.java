package io.qudao.files;

import java.util.regex.Pattern;

/**
 * Keeps Excel from running what a user typed: a text in a CSV file that begins like a formula gets an apostrophe before
 * it, which is taken away again when the file is read back. Numbers such as -5 are left alone.
 *
 * <p>See OWASP, CSV Injection.
 */
final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?%?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return dangerous(text, 0) && !NUMBER.matcher(text).matches() || escaped(text) ? "'" + text : text;
    }

    static String removed(String text) {
        return escaped(text) ? text.substring(1) : text;
    }

    /** One or more apostrophes, then what is dangerous: what {@link #guarded} makes, also of its own result. */
    private static boolean escaped(String text) {
        int quotes = 0;
        while (quotes < text.length() && text.charAt(quotes) == '\'') {
            quotes++;
        }
        return quotes > 0 && dangerous(text, quotes);
    }

    private static boolean dangerous(String text, int at) {
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
