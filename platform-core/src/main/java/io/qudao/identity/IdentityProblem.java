package io.qudao.identity;

import io.qudao.kernel.ProblemCode;

/** Why a user, an invitation or a password is refused. */
public enum IdentityProblem implements ProblemCode {
    EMAIL_SYNTAX(Kind.RULE),
    EMAIL_TAKEN(Kind.CONFLICT),
    NAME_MISSING(Kind.RULE),
    PASSWORD_TOO_SHORT(Kind.RULE),
    PASSWORD_TOO_LONG(Kind.RULE),
    PASSWORD_TOO_COMMON(Kind.RULE),
    PASSWORD_CONTAINS_NAME(Kind.RULE),
    INVITATION_UNKNOWN(Kind.NOT_FOUND),
    INVITATION_EXPIRED(Kind.RULE),
    INVITATION_USED(Kind.RULE),
    INVITATION_REVOKED(Kind.RULE),
    UNKNOWN_USER(Kind.NOT_FOUND),
    LAST_OWNER(Kind.RULE),
    ROLE_NOT_OF_THIS_SIDE(Kind.RULE),
    TICKET_INVALID(Kind.RULE),
    UNKNOWN_SCOPE(Kind.RULE);

    private final Kind kind;

    IdentityProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
