package io.qudao.ui.sink;

import io.qudao.kernel.ProblemCode;

/** A reason to refuse, for the tests of the kit. */
public enum SinkProblem implements ProblemCode {
    UNKNOWN_SKU
}
