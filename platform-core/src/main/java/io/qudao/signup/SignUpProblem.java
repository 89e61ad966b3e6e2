package io.qudao.signup;

import io.qudao.kernel.ProblemCode;

/** Why a sign-up or its confirmation is refused. */
public enum SignUpProblem implements ProblemCode {
    COMPANY_MISSING(Kind.RULE),
    OWNER_NAME_MISSING(Kind.RULE),
    CONFIRMATION_UNKNOWN(Kind.NOT_FOUND),
    CONFIRMATION_EXPIRED(Kind.RULE),
    /** The same link was opened a moment ago and its space is being made. */
    CONFIRMATION_RUNNING(Kind.UNAVAILABLE);

    private final Kind kind;

    SignUpProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
