package io.qudao.tenancy;

import io.qudao.kernel.ProblemCode;

/** Why a request is refused because of the tenant it is for. */
public enum TenancyProblem implements ProblemCode {
    UNKNOWN_TENANT(Kind.NOT_FOUND),
    TENANT_SUSPENDED(Kind.FORBIDDEN),
    TENANT_CLOSED(Kind.FORBIDDEN),
    MAINTENANCE(Kind.UNAVAILABLE),
    ILLEGAL_TENANT_TRANSITION(Kind.CONFLICT),
    SLUG_SYNTAX(Kind.RULE),
    SLUG_RESERVED(Kind.RULE),
    SLUG_TAKEN(Kind.CONFLICT),
    UNKNOWN_CURRENCY(Kind.RULE),
    UNKNOWN_TIME_ZONE(Kind.RULE),
    UNKNOWN_LOCALE(Kind.RULE),
    UNKNOWN_PLAN(Kind.RULE);

    private final Kind kind;

    TenancyProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
