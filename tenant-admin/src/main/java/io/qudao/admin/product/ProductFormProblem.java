package io.qudao.admin.product;

import io.qudao.kernel.ProblemCode;

/** What the form refuses before the use case could judge it. */
enum ProductFormProblem implements ProblemCode {
    /** A new product must not silently change one that is there. */
    SKU_EXISTS;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
