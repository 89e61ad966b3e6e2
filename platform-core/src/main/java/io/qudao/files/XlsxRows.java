package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of an XLSX file, streamed (SpreadsheetML, ECMA-376 part 1, 18.3). */
final class XlsxRows implements RowSource {

    private final Xml xml;
    private final XlsxCellReader cells;
    private final boolean from1904;
    private final int maxColumns;

    private int number;
    private String[] values = new String[16];
    private CellKind[] kinds = new CellKind[16];
    private int width;

    XlsxRows(Xml sheet, XlsxStrings strings, XlsxStyles styles, boolean from1904, FileLimits limits) {
        this.xml = sheet;
        this.cells = new XlsxCellReader(sheet, strings, styles, from1904, limits.maxCellCharacters());
        this.from1904 = from1904;
        this.maxColumns = limits.maxColumns();
    }

    @Override
    public @Nullable RawRow next() {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                RawRow row = row();
                if (!row.blank()) {
                    return row;
                }
            }
        }
        return null;
    }

    private RawRow row() {
        number = number(xml.attribute("r"));
        width = 0;
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = CellAddress.column(xml.attribute("r"), column);
                cell(column++);
            }
        }
        return new RawRow(number, Arrays.copyOf(values, width), Arrays.copyOf(kinds, width));
    }

    private void cell(int column) {
        cells.read();
        boolean blank = cells.value().isEmpty() && cells.kind() == CellKind.TEXT;
        if (!blank) {
            reach(column);
            values[column] = cells.value();
            kinds[column] = cells.kind();
        }
    }

    /** Makes room up to the column; styled but empty cells far to the right do not count. */
    private void reach(int column) {
        if (column >= maxColumns) {
            throw Problem.of(FileProblem.TOO_MANY_COLUMNS, Integer.toString(maxColumns))
                    .refused();
        }
        if (column >= values.length) {
            int room = Math.min(maxColumns, Math.max(column + 1, values.length * 2));
            values = Arrays.copyOf(values, room);
            kinds = Arrays.copyOf(kinds, room);
        }
        for (; width <= column; width++) {
            values[width] = "";
            kinds[width] = CellKind.TEXT;
        }
    }

    private int number(@Nullable String attribute) {
        if (attribute == null) {
            return number + 1;
        }
        if (!attribute.matches("[1-9]\\d{0,6}")) {
            throw Xml.broken(null);
        }
        return Integer.parseInt(attribute);
    }

    @Override
    public boolean from1904() {
        return from1904;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
