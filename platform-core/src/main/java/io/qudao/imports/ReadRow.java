package io.qudao.imports;

import io.qudao.kernel.Problem;
import java.util.List;

/**
 * A row of the file with what the kind made of it.
 *
 * @param cells what stands in the file, for the report of errors
 * @param problems why it cannot be saved; empty if it may be tried
 */
record ReadRow<R>(int number, R value, List<String> cells, List<Problem> problems) {

    boolean isSound() {
        return problems.isEmpty();
    }

    ReadRow<R> refused(Problem problem) {
        return new ReadRow<>(number, value, cells, List.of(problem));
    }
}
