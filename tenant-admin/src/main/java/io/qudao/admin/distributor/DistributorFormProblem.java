package io.qudao.admin.distributor;

import io.qudao.kernel.ProblemCode;

/** What the form refuses before the use case could judge it. */
enum DistributorFormProblem implements ProblemCode {
    /** A new distributor must not silently change one that is there. */
    CODE_EXISTS;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
