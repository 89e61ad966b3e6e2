package io.qudao.imports;

import io.qudao.files.Cell;
import io.qudao.files.Column;
import io.qudao.files.Row;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file seen through the mapping. What cannot be read is kept as a problem instead of thrown, so that a row tells
 * all that is wrong with it at once.
 */
public final class ImportedRow {

    private final Row row;
    private final Map<String, Column> columns;
    private final List<Problem> problems = new ArrayList<>();

    ImportedRow(Row row, Map<String, Column> columns) {
        this.row = row;
        this.columns = columns;
        Problem broken = row.problem();
        if (broken != null) {
            problems.add(broken);
        }
    }

    public int number() {
        return row.number();
    }

    /** Null if the field has no column or the cell is blank. */
    public @Nullable String text(String field) {
        return read(field, Cell::text);
    }

    /** A SKU, a number of a customer; see {@link Cell#code()}. */
    public @Nullable String code(String field) {
        return read(field, Cell::code);
    }

    public @Nullable BigDecimal decimal(String field) {
        return read(field, Cell::decimal);
    }

    public @Nullable LocalDate date(String field) {
        return read(field, Cell::date);
    }

    public @Nullable LocalDateTime dateTime(String field) {
        return read(field, Cell::dateTime);
    }

    /** Empty after a problem. */
    public String requiredText(String field) {
        return required(field, Cell::requiredText, "");
    }

    /** Empty after a problem. */
    public String requiredCode(String field) {
        return required(
                field,
                cell -> {
                    cell.requiredText();
                    return cell.code();
                },
                "");
    }

    /** Zero after a problem. */
    public BigDecimal requiredDecimal(String field) {
        return required(field, Cell::decimal, BigDecimal.ZERO);
    }

    public LocalDateTime requiredDateTime(String field) {
        return required(field, Cell::dateTime, LocalDateTime.MIN);
    }

    /** The column's heading, for instance to see a % in it; empty if the field has none. */
    public String heading(String field) {
        Column column = columns.get(field);
        return column == null ? "" : column.name();
    }

    /** Adds what the kind finds wrong; it is told where in the file it stands. */
    public void refuse(Problem problem, String field) {
        problems.add(problem.atField(field).atLine(Integer.toString(number())));
    }

    /** Whether everything asked for so far could be read. */
    public boolean isReadable() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    List<String> cells() {
        return row.values();
    }

    private <T> @Nullable T read(String field, Function<Cell, T> how) {
        Column column = columns.get(field);
        if (column == null) {
            return null;
        }
        Cell cell = row.cell(column);
        return cell.isBlank() ? null : tried(cell, how, null);
    }

    private <T> T required(String field, Function<Cell, T> how, T otherwise) {
        Column column = columns.get(field);
        if (column == null) {
            throw new IllegalStateException("The mapping was accepted without " + field);
        }
        T value = tried(row.cell(column), how, otherwise);
        return value == null ? otherwise : value;
    }

    private <T> @Nullable T tried(Cell cell, Function<Cell, T> how, @Nullable T otherwise) {
        try {
            return how.apply(cell);
        } catch (RefusedException e) {
            problems.addAll(e.problems());
            return otherwise;
        }
    }
}
