package io.qudao.distributor;

import io.qudao.kernel.ProblemCode;

/** Why a distributor is refused. */
public enum DistributorProblem implements ProblemCode {
    UNKNOWN_DISTRIBUTOR(Kind.NOT_FOUND),
    CODE_MISSING(Kind.RULE),
    CODE_TOO_LONG(Kind.RULE),
    CODE_REPEATED(Kind.RULE),
    DISTRIBUTOR_NAME_MISSING(Kind.RULE),
    UNKNOWN_TIER(Kind.RULE),
    UNKNOWN_PARENT(Kind.RULE),
    PARENT_CYCLE(Kind.RULE),
    UNKNOWN_CURRENCY(Kind.RULE),
    EXTERNAL_ID_TAKEN(Kind.CONFLICT),
    CURRENCY_FIXED(Kind.CONFLICT),
    ILLEGAL_STATUS_CHANGE(Kind.CONFLICT),
    DISTRIBUTOR_STALE(Kind.STALE),
    REASON_MISSING(Kind.RULE),
    TOO_MANY_DISTRIBUTORS(Kind.MALFORMED);

    private final Kind kind;

    DistributorProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
