package io.qudao.files;

/** What the file itself says a cell is. Text files know only {@link #TEXT}. */
public enum CellKind {
    /** Text, or unknown. */
    TEXT,
    /** A number; its value is plain decimal text with at most the 15 digits Excel shows. */
    NUMBER,
    /** A date cell; its value is ISO text, with time if there is one. */
    DATE,
    /** TRUE or FALSE. */
    BOOLEAN,
    /** An error such as #N/A, typed or calculated. */
    ERROR,
    /** A formula saved without its result. */
    UNCALCULATED
}
