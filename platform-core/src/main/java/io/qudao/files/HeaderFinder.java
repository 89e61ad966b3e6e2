package io.qudao.files;

import io.qudao.kernel.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the row that names the columns. Among the first ten rows that hold anything it is the first one that fills more
 * than half as many cells as the fullest of them, so that a title or a date above the table is skipped. If half of its
 * cells or more are numbers, the file has no header.
 */
final class HeaderFinder {

    private static final int SAMPLE = 10;
    private static final NumberStyle NUMBERS = NumberStyle.POINT;

    private final Deque<RawRow> sample = new ArrayDeque<>();
    private final RowSource source;

    HeaderFinder(RowSource source) {
        this.source = source;
    }

    /** @throws io.qudao.kernel.RefusedException with EMPTY_FILE or NO_HEADER */
    Header find(boolean headless) {
        for (RawRow row = source.next(); row != null; row = sample.size() < SAMPLE ? source.next() : null) {
            sample.add(row);
        }
        if (sample.isEmpty()) {
            throw Problem.of(FileProblem.EMPTY_FILE).refused();
        }
        return headless ? byLetters() : named();
    }

    /** The rows read ahead that come after the header. */
    Deque<RawRow> rest() {
        return sample;
    }

    private Header named() {
        int fullest = sample.stream().mapToInt(RawRow::filledCells).max().orElse(0);
        RawRow row = sample.remove();
        while (row.filledCells() * 2 <= fullest) {
            row = sample.remove();
        }
        refuseNumbers(row);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width(row); i++) {
            String name = Blanks.collapsed(row.value(i));
            if (!name.isEmpty() || filledBelow(i)) {
                columns.add(new Column(i, name.isEmpty() ? CellAddress.letters(i) : name));
            }
        }
        return new Header(row.number(), columns);
    }

    private int width(RawRow header) {
        int width = header.values().length;
        while (width > 0 && !header.filled(width - 1)) {
            width--;
        }
        return width;
    }

    private boolean filledBelow(int column) {
        return sample.stream().anyMatch(row -> row.filled(column));
    }

    private Header byLetters() {
        int width = sample.stream().mapToInt(row -> row.values().length).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            if (filledBelow(i)) {
                columns.add(new Column(i, CellAddress.letters(i)));
            }
        }
        return new Header(0, columns);
    }

    private static void refuseNumbers(RawRow row) {
        int numbers = 0;
        for (String value : row.values()) {
            numbers += DecimalText.parse(value, NUMBERS) == null ? 0 : 1;
        }
        if (numbers * 2 >= row.filledCells()) {
            String number = Integer.toString(row.number());
            throw Problem.of(FileProblem.NO_HEADER, number).atLine(number).refused();
        }
    }
}
