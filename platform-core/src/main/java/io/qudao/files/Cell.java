package io.qudao.files;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * One cell, read as the caller needs it. Whatever cannot be read that way is refused with a problem that names the row
 * ({@link Problem#line()}) and the column ({@link Problem#field()}).
 */
public final class Cell {

    private static final Pattern TURNED_INTO_NUMBER = Pattern.compile("-?\\d+\\.0+");
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");
    private static final int DIGITS_KEPT = 15;

    private final int row;
    private final Column column;
    private final CellKind kind;
    private final String value;
    private final Row.Reading reading;

    Cell(int row, Column column, CellKind kind, String value, Row.Reading reading) {
        this.row = row;
        this.column = column;
        this.kind = kind;
        this.value = value;
        this.reading = reading;
    }

    public Column column() {
        return column;
    }

    public CellKind kind() {
        return kind;
    }

    /** Exactly what stands in the file. */
    public String value() {
        return value;
    }

    /** C17 and the like. */
    public String address() {
        return CellAddress.of(column.index(), row);
    }

    /** Nothing in it but blanks. A failed formula is not blank. */
    public boolean isBlank() {
        return kind == CellKind.TEXT && Blanks.trimmed(value).isEmpty();
    }

    /**
     * Without blanks around it; may be empty.
     *
     * @throws RefusedException with FORMULA_ERROR or FORMULA_NOT_CALCULATED
     */
    public String text() {
        return switch (kind) {
            case ERROR -> throw refused(FileProblem.FORMULA_ERROR, address(), value);
            case UNCALCULATED -> throw refused(FileProblem.FORMULA_NOT_CALCULATED, address());
            default -> Blanks.trimmed(value);
        };
    }

    /** @throws RefusedException as {@link #text()}, or with BLANK_CELL */
    public String requiredText() {
        String text = text();
        if (text.isEmpty()) {
            throw refused(FileProblem.BLANK_CELL);
        }
        return text;
    }

    /**
     * A SKU, customer number or barcode: 17850.0 becomes 17850, full-width letters and digits become plain ones.
     *
     * @throws RefusedException as {@link #text()}, or with CODE_LOST_DIGITS for 6.93E+12 and numbers of more than 15 digits
     */
    public String code() {
        String text = Blanks.halfWidth(text());
        boolean rounded = kind == CellKind.NUMBER
                ? text.length() > DIGITS_KEPT && !text.contains(".")
                : ROUNDED.matcher(text).matches();
        if (rounded) {
            throw refused(FileProblem.CODE_LOST_DIGITS, text);
        }
        return TURNED_INTO_NUMBER.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : text;
    }

    /**
     * A number, exact; 13% is 0.13.
     *
     * @throws RefusedException as {@link #requiredText()}, or with NOT_A_NUMBER
     */
    public BigDecimal decimal() {
        String text = requiredText();
        NumberStyle style = kind == CellKind.NUMBER ? NumberStyle.POINT : reading.numbers();
        BigDecimal number = DecimalText.parse(text, style);
        if (number == null) {
            throw refused(FileProblem.NOT_A_NUMBER, text, reading.numbers().example());
        }
        return number;
    }

    /**
     * A date with its time of day, midnight if none is given; in no time zone.
     *
     * @throws RefusedException as {@link #requiredText()}, or with NOT_A_DATE or AMBIGUOUS_DATE
     */
    public LocalDateTime dateTime() {
        String text = requiredText();
        DateText.Reading read = DateText.parse(text, reading.dates(), reading.from1904());
        if (read.date() == null) {
            throw refused(read.ambiguous() ? FileProblem.AMBIGUOUS_DATE : FileProblem.NOT_A_DATE, text);
        }
        return read.date();
    }

    /** As {@link #dateTime()}, the time of day left out. */
    public LocalDate date() {
        return dateTime().toLocalDate();
    }

    private RefusedException refused(FileProblem code, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = Integer.toString(row);
        arguments[1] = column.name();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Problem.of(code, arguments)
                .atField(column.name())
                .atLine(Integer.toString(row))
                .refused();
    }
}
