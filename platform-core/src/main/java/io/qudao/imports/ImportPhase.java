package io.qudao.imports;

/** What an import is doing. */
public enum ImportPhase {
    /** The file is read once, so that an unreadable end is known before anything is written. */
    READ,
    /** Rows are laid down to be brought together in groups. */
    STAGE,
    /** Everything is tried and undone. */
    CHECK,
    /** Everything is written. */
    APPLY,
    /** What follows from all rows together is written. */
    SETTLE
}
