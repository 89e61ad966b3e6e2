package io.qudao.files;

import io.qudao.kernel.Problem;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of data. Keeps its texts only; a cell is interpreted when it is asked for. */
public final class Row {

    private final RawRow raw;
    private final Reading reading;

    Row(RawRow raw, Reading reading) {
        this.raw = raw;
        this.reading = reading;
    }

    /** What is the same for all rows of a file. */
    record Reading(Header header, BitSet indexes, NumberStyle numbers, DateOrder dates, boolean from1904) {}

    /** 1-based, as Excel shows it, or for text files the line it begins in. */
    public int number() {
        return raw.number();
    }

    /** A column that the row does not reach is blank. */
    public Cell cell(Column column) {
        return new Cell(raw.number(), column, raw.kind(column.index()), raw.value(column.index()), reading);
    }

    /** @throws IllegalArgumentException if the header does not have that column exactly once */
    public Cell cell(String column) {
        List<Column> named = reading.header().named(column);
        if (named.size() != 1) {
            throw new IllegalArgumentException(named.size() + " columns are named " + column);
        }
        return cell(named.getFirst());
    }

    /** What stands in the file, in the header's order. */
    public List<String> values() {
        return reading.header().columns().stream()
                .map(c -> raw.value(c.index()))
                .toList();
    }

    /** TOO_MANY_CELLS if something stands in a column without a name; usually a separator in an unquoted text. */
    public @Nullable Problem problem() {
        for (int i = 0; i < raw.values().length; i++) {
            if (!reading.indexes().get(i) && raw.filled(i)) {
                String row = Integer.toString(number());
                return Problem.of(
                                FileProblem.TOO_MANY_CELLS,
                                row,
                                CellAddress.letters(i),
                                Integer.toString(reading.header().columns().size()))
                        .atLine(row);
            }
        }
        return null;
    }
}
