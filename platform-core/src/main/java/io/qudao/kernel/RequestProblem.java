package io.qudao.kernel;

/** Why a request cannot be understood, whatever it is about. */
public enum RequestProblem implements ProblemCode {
    MALFORMED_CURSOR(Kind.MALFORMED),
    MALFORMED_BODY(Kind.MALFORMED),
    MALFORMED_VALUE(Kind.MALFORMED),
    VALUE_MISSING(Kind.MALFORMED),
    LIMIT_RANGE(Kind.MALFORMED),
    NOT_FOUND(Kind.NOT_FOUND),
    IDEMPOTENCY_KEY_TOO_LONG(Kind.MALFORMED),
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    READ_ONLY(Kind.FORBIDDEN);

    private final Kind kind;

    RequestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
