package io.qudao.files;

/**
 * A row as it stands in the file.
 *
 * @param number 1-based, as Excel or an editor shows it
 * @param values never null; empty for a blank cell
 * @param kinds one per value; empty if all are {@link CellKind#TEXT}
 */
record RawRow(int number, String[] values, CellKind[] kinds) {

    static final CellKind[] ALL_TEXT = {};

    String value(int column) {
        return column < values.length ? values[column] : "";
    }

    CellKind kind(int column) {
        return column < kinds.length ? kinds[column] : CellKind.TEXT;
    }

    boolean filled(int column) {
        return kind(column) == CellKind.UNCALCULATED || !value(column).isBlank();
    }

    boolean blank() {
        return filledCells() == 0;
    }

    int filledCells() {
        int filled = 0;
        for (int i = 0; i < values.length; i++) {
            filled += filled(i) ? 1 : 0;
        }
        return filled;
    }
}
