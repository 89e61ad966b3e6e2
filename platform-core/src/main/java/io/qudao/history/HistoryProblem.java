package io.qudao.history;

import io.qudao.kernel.ProblemCode;

/** Why a row of the books makes no sense. */
public enum HistoryProblem implements ProblemCode {
    /** No customer, and the user named no distributor to book such rows on. */
    CUSTOMER_MISSING(Kind.RULE),
    PRICE_ZERO(Kind.RULE),
    PRICE_NEGATIVE(Kind.RULE),
    QUANTITY_ZERO(Kind.RULE),
    NEGATIVE_OUTSIDE_CANCELLATION(Kind.RULE),
    POSITIVE_IN_CANCELLATION(Kind.RULE),
    /** Arguments: the number, the decimals kept. */
    TOO_MANY_DECIMALS(Kind.RULE),
    /** Arguments: the number, the largest there may be. */
    TOO_LARGE(Kind.RULE),
    /** Arguments: the text, its longest length. */
    TOO_LONG(Kind.RULE),
    DATE_IN_FUTURE(Kind.RULE),
    /** Arguments: the document. */
    DOCUMENT_DIFFERS(Kind.CONFLICT);

    private final Kind kind;

    HistoryProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
