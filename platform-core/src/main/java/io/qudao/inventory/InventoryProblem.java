package io.qudao.inventory;

import io.qudao.kernel.ProblemCode;

/** Why a change of stock is refused. */
public enum InventoryProblem implements ProblemCode {
    UNKNOWN_WAREHOUSE(Kind.NOT_FOUND),
    UNKNOWN_SKU(Kind.NOT_FOUND),
    ON_HAND_NEGATIVE(Kind.RULE),
    BELOW_RESERVATIONS(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    QUANTITY_DECIMALS(Kind.RULE),
    QUANTITY_TOO_LARGE(Kind.RULE),
    TOO_MANY_ROWS(Kind.MALFORMED);

    private final Kind kind;

    InventoryProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
