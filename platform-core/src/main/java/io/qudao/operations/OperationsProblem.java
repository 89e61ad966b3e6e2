package io.qudao.operations;

import io.qudao.kernel.ProblemCode;

/** Why an operator's request is refused. */
public enum OperationsProblem implements ProblemCode {
    REASON_MISSING
}
