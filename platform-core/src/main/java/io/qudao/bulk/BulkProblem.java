package io.qudao.bulk;

import io.qudao.kernel.ProblemCode;

/** What can be wrong with a row of a spreadsheet before the module it is for is asked. */
public enum BulkProblem implements ProblemCode {
    /** A pack has its unit and what it holds, or neither. */
    PACK_INCOMPLETE,
    /** A row of prices without a price. */
    NO_AMOUNT,
    /** Arguments: the tier. */
    TIER_WITHOUT_LIST,
    /** Not a whole number of days. */
    DAYS_NOT_WHOLE,
    /** Rows of one order name different distributors or dates. Arguments: the order. */
    ORDER_DISAGREES,
    /** Another row of the same order is refused. Arguments: the order. */
    ORDER_REFUSED
}
