package io.qudao.imports;

import io.qudao.kernel.ProblemCode;

/** Why an import, or a row of it, is refused, apart from what the file itself and the rows' own rules say. */
public enum ImportProblem implements ProblemCode {
    UNKNOWN_IMPORT(Kind.NOT_FOUND),
    /** Arguments: what was asked for, the kinds there are. */
    UNKNOWN_KIND(Kind.MALFORMED),
    UNKNOWN_ENCODING(Kind.MALFORMED),
    /** Arguments: the limit. */
    TOO_MANY_ROWS(Kind.MALFORMED),
    /** Arguments: the key, the row that has it first. */
    REPEATED_IN_FILE(Kind.RULE),
    /** Arguments: the group, the limit of rows. */
    GROUP_TOO_LARGE(Kind.RULE),
    /** Arguments: what was written, the words that are understood. */
    UNKNOWN_WORD(Kind.RULE),
    /** The database refused the row; the reason stands in the log. */
    NOT_SAVED(Kind.RULE),
    /** Arguments: how many rows were refused. */
    NOTHING_WRITTEN(Kind.RULE),
    /** The work failed again and again; the reason stands in the log. */
    GIVEN_UP(Kind.UNAVAILABLE),
    /** Written down by an older release, which had a reason that there no longer is. */
    REASON_GONE(Kind.RULE),
    PROFILE_NAME_MISSING(Kind.RULE);

    private final Kind kind;

    ImportProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
