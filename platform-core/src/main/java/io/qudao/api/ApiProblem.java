package io.qudao.api;

import io.qudao.kernel.ProblemCode;

/** Why a request is refused before it reaches any module. */
public enum ApiProblem implements ProblemCode {
    /** No bearer token was sent. */
    TOKEN_MISSING(Kind.FORBIDDEN),
    /** Malformed, forged, expired, of another host, or of a client that is gone. */
    TOKEN_INVALID(Kind.FORBIDDEN),
    /** The argument names the scopes, as in a request for a token. */
    SCOPE_MISSING(Kind.FORBIDDEN),
    METHOD_NOT_ALLOWED(Kind.MALFORMED),
    MEDIA_TYPE_NOT_SUPPORTED(Kind.MALFORMED),
    MEDIA_TYPE_NOT_PRODUCED(Kind.MALFORMED),
    BODY_TOO_LARGE(Kind.MALFORMED),
    /** A number or text that no field can hold. */
    VALUE_OUT_OF_RANGE(Kind.MALFORMED),
    /** Something else has the same unique value already. */
    ALREADY_EXISTS(Kind.CONFLICT),
    /** The database is busy; the same request may succeed in a moment. */
    TRY_AGAIN(Kind.UNAVAILABLE),
    /** A defect; the argument is the incident's id, under which our log tells more. */
    INTERNAL_ERROR(Kind.UNAVAILABLE);

    private final Kind kind;

    ApiProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
