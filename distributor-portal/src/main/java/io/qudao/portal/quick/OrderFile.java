package io.qudao.portal.quick;

import io.qudao.files.Cell;
import io.qudao.files.Column;
import io.qudao.files.FileProblem;
import io.qudao.files.ReadOptions;
import io.qudao.files.Row;
import io.qudao.files.Spreadsheet;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.storefront.TypedLines;
import io.qudao.storefront.TypedLines.TypedLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Order lines from a file: by the names of its columns where they are known, else the first cell of each row is the
 * product's number and the first figure after it the quantity. A file of one column is read like pasted text.
 */
final class OrderFile {

    /** As many lines as an order may have. */
    static final int MOST_LINES = 1_000;

    /** @param problems rows that could not be read */
    record Read(List<TypedLine> lines, List<Problem> problems) {}

    private final List<TypedLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private OrderFile() {}

    /** @throws RefusedException if the file as a whole cannot be read */
    static Read read(Path file) throws IOException {
        OrderFile reading = new OrderFile();
        if (!reading.byNames(file)) {
            reading.byPosition(file);
        }
        return new Read(reading.lines, reading.problems);
    }

    private boolean byNames(Path file) throws IOException {
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            Optional<OrderColumns> columns = OrderColumns.find(sheet.header());
            columns.ifPresent(found -> readAll(sheet, row -> named(row, found)));
            return columns.isPresent();
        } catch (RefusedException refused) {
            if (refused.has(FileProblem.NO_HEADER)) {
                return false;
            }
            throw refused;
        }
    }

    private void byPosition(Path file) throws IOException {
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT.withoutHeader())) {
            List<Column> columns = sheet.header().columns();
            readAll(sheet, row -> positioned(row, columns));
        }
        boolean titled = lines.size() > 1
                && lines.getFirst().quantity() == null
                && lines.get(1).quantity() != null;
        if (titled) {
            lines.removeFirst();
        }
    }

    /** Reads a row; null if there is nothing in it. */
    private interface Reading {
        @Nullable
        TypedLine read(Row row);
    }

    private void readAll(Spreadsheet sheet, Reading reading) {
        for (Row row = sheet.next(); row != null && lines.size() < MOST_LINES; row = sheet.next()) {
            try {
                TypedLine line = reading.read(row);
                if (line != null) {
                    lines.add(line);
                }
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            }
        }
    }

    private static @Nullable TypedLine named(Row row, OrderColumns columns) {
        String sku = row.cell(columns.sku()).code();
        Cell quantity = row.cell(columns.quantity());
        if (sku.isEmpty()) {
            return null;
        }
        Column unit = columns.unit();
        String typed = unit == null ? "" : row.cell(unit).text();
        return new TypedLine(
                row.number(), sku, quantity.isBlank() ? null : quantity.decimal(), typed.isEmpty() ? null : typed);
    }

    private static @Nullable TypedLine positioned(Row row, List<Column> columns) {
        List<Cell> cells =
                columns.stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty()) {
            return null;
        }
        if (cells.size() == 1) {
            return TypedLines.read(cells.getFirst().text()).stream()
                    .findFirst()
                    .map(line -> new TypedLine(row.number(), line.sku(), line.quantity(), line.unit()))
                    .orElse(null);
        }
        return spread(row, cells);
    }

    private static TypedLine spread(Row row, List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            BigDecimal quantity = number(cells.get(i));
            if (quantity != null) {
                String unit = i + 1 < cells.size() && number(cells.get(i + 1)) == null
                        ? cells.get(i + 1).text()
                        : null;
                return new TypedLine(row.number(), cells.getFirst().code(), quantity, unit);
            }
        }
        return new TypedLine(row.number(), cells.getFirst().code(), null, null);
    }

    private static @Nullable BigDecimal number(Cell cell) {
        try {
            return cell.decimal();
        } catch (RefusedException text) {
            return null;
        }
    }
}
