package io.qudao.files;

import io.qudao.kernel.ProblemCode;

/**
 * Everything that can be wrong with a file a user hands in. Arguments are strings ready to show; where a row or a column
 * is meant, it is the row number and the column name as the user sees them in Excel or an editor.
 */
public enum FileProblem implements ProblemCode {
    /** No row holds anything. */
    EMPTY_FILE(Kind.MALFORMED),
    /** Arguments: limit in MB. */
    TOO_LARGE(Kind.MALFORMED),
    /** Arguments: limit in MB, of what the file unpacks to. */
    UNPACKS_TOO_LARGE(Kind.MALFORMED),
    /** Unpacks to suspiciously more than it is. No argument. */
    SUSPICIOUS_COMPRESSION(Kind.MALFORMED),
    /** Arguments: the format found. */
    UNSUPPORTED_FORMAT(Kind.MALFORMED),
    /** Neither text nor any format we know. No argument. */
    BINARY_FILE(Kind.MALFORMED),
    /** Excel 97–2003. No argument. */
    OLD_EXCEL(Kind.MALFORMED),
    /** Protected by a password. No argument. */
    ENCRYPTED_WORKBOOK(Kind.MALFORMED),
    /** Cut off or damaged. No argument. */
    BROKEN_FILE(Kind.MALFORMED),
    /** Arguments: sheet asked for, sheets there are. */
    NO_SUCH_SHEET(Kind.MALFORMED),
    /** Arguments: row, byte position from 0, bytes in hexadecimal, encoding. */
    UNDECODABLE_TEXT(Kind.MALFORMED),
    /** Arguments: limit. */
    TOO_MANY_COLUMNS(Kind.MALFORMED),
    /** Arguments: row, limit in characters. */
    CELL_TOO_LONG(Kind.MALFORMED),
    /** Arguments: row in which the quoted text begins. */
    UNCLOSED_QUOTE(Kind.MALFORMED),
    /** Arguments: row. */
    STRAY_QUOTE(Kind.MALFORMED),
    /** Arguments: row looked at. */
    NO_HEADER(Kind.MALFORMED),
    /** Arguments: column name, letters of the columns that carry it. */
    DUPLICATE_COLUMN(Kind.MALFORMED),
    /** Arguments: field, column names looked for. */
    MISSING_COLUMN(Kind.MALFORMED),
    /** Arguments: row, letters of the first column that has no name, number of columns in the header. */
    TOO_MANY_CELLS(Kind.MALFORMED),
    /** Arguments: row, column, value, an example of what is expected. */
    NOT_A_NUMBER(Kind.MALFORMED),
    /** Arguments: row, column, value. */
    NOT_A_DATE(Kind.MALFORMED),
    /** Arguments: row, column, value. */
    AMBIGUOUS_DATE(Kind.MALFORMED),
    /** Arguments: row, column, value. */
    CODE_LOST_DIGITS(Kind.MALFORMED),
    /** Arguments: row, column, cell such as C17, error such as #N/A. */
    FORMULA_ERROR(Kind.MALFORMED),
    /** Arguments: row, column, cell such as C17. */
    FORMULA_NOT_CALCULATED(Kind.MALFORMED),
    /** Arguments: row, column. */
    BLANK_CELL(Kind.MALFORMED);

    private final Kind kind;

    FileProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
