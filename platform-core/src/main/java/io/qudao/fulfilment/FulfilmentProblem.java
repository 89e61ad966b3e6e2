package io.qudao.fulfilment;

import io.qudao.kernel.ProblemCode;

/** Why a shipment is refused. */
public enum FulfilmentProblem implements ProblemCode {
    UNKNOWN_SHIPMENT(Kind.NOT_FOUND),
    NOTHING_TO_SHIP(Kind.RULE),
    ILLEGAL_SHIPMENT_TRANSITION(Kind.CONFLICT),
    EXTERNAL_ID_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    FulfilmentProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
