package io.qudao.admin.stock;

import io.qudao.kernel.ProblemCode;

/** What the stock form refuses before the use case could judge it. */
enum StockFormProblem implements ProblemCode {
    /** The quantity is missing or no number. */
    ON_HAND_MISSING
}
