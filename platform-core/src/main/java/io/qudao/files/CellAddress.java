package io.qudao.files;

import org.jspecify.annotations.Nullable;

/** Letters of columns as Excel shows them: A to XFD. */
final class CellAddress {

    private static final int EXCEL_COLUMNS = 16_384;

    private CellAddress() {}

    /** 0 → A, 25 → Z, 26 → AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    static String of(int column, int row) {
        return letters(column) + row;
    }

    /** The 0-based column of an address such as C17, or the fallback if there is none. */
    static int column(@Nullable String address, int fallback) {
        if (address == null) {
            return fallback;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column < 1 || column > EXCEL_COLUMNS) {
                throw Xml.broken(null);
            }
        }
        if (column == 0) {
            throw Xml.broken(null);
        }
        return column - 1;
    }
}
