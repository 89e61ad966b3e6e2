package io.qudao.files;

/** The many blanks that spreadsheets hold: no-break, thin, ideographic, zero-width; and full-width ASCII. */
final class Blanks {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Blanks() {}

    static boolean isBlank(int c) {
        return c <= ' ' || c > 0x7F && (Character.isSpaceChar(c) || Character.isWhitespace(c) || zeroWidth(c));
    }

    private static boolean zeroWidth(int c) {
        return c == 0x200B || c == 0xFEFF;
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Trimmed, with each run of blanks inside made one space: header cells often hold line breaks. */
    static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (char c : trimmed(text).toCharArray()) {
            if (!isBlank(c)) {
                collapsed.append(c);
            } else if (collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString();
    }

    /** Ａ１２ → A12, as Chinese input methods produce them. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                half.setCharAt(i, (char) (c - FULL_WIDTH_SHIFT));
            } else if (c == 0x3000) {
                half.setCharAt(i, ' ');
            }
        }
        return half.toString();
    }
}
