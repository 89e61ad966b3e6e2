package io.qudao.ordering;

import io.qudao.kernel.ProblemCode;

/** Why an order, or a step of it, is refused. */
public enum OrderProblem implements ProblemCode {
    UNKNOWN_ORDER(Kind.NOT_FOUND),
    NO_LINES(Kind.RULE),
    TOO_MANY_LINES(Kind.RULE),
    LINE_ID_REPEATED(Kind.RULE),
    UNKNOWN_SKU(Kind.RULE),
    PRODUCT_NOT_ORDERABLE(Kind.RULE),
    UNKNOWN_UNIT(Kind.RULE),
    QUANTITY_NOT_POSITIVE(Kind.RULE),
    QUANTITY_TOO_LARGE(Kind.RULE),
    QUANTITY_DECIMALS(Kind.RULE),
    BELOW_MINIMUM(Kind.RULE),
    NOT_A_MULTIPLE(Kind.RULE),
    NO_PRICE(Kind.RULE),
    DISTRIBUTOR_MAY_NOT_ORDER(Kind.RULE),
    REQUESTED_DATE_PAST(Kind.RULE),
    NOTE_TOO_LONG(Kind.RULE),
    EXTERNAL_ID_TAKEN(Kind.CONFLICT),
    ILLEGAL_TRANSITION(Kind.CONFLICT),
    ORDER_STALE(Kind.STALE),
    REASON_MISSING(Kind.RULE),
    UNKNOWN_LINE(Kind.RULE),
    MORE_THAN_RESERVED(Kind.RULE),
    MORE_THAN_SHIPPED(Kind.RULE),
    CART_EMPTY(Kind.RULE);

    private final Kind kind;

    OrderProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
