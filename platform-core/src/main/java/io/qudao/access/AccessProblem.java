package io.qudao.access;

import io.qudao.kernel.ProblemCode;

/** Why somebody may not do something. */
public enum AccessProblem implements ProblemCode {
    /** The right is missing; the argument names it. */
    PERMISSION_MISSING;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
