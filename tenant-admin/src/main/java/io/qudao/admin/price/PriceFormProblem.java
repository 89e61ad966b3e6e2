package io.qudao.admin.price;

import io.qudao.kernel.ProblemCode;

/** What the price form refuses before the use case could judge it. */
enum PriceFormProblem implements ProblemCode {
    /** The amount is missing or no number. */
    AMOUNT_MISSING
}
