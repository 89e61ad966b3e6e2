package io.qudao.returns;

import io.qudao.kernel.ProblemCode;

/** Why a return, or a question about one, is refused. */
public enum ReturnProblem implements ProblemCode {
    UNKNOWN_RETURN;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
