package io.qudao.api;

import io.qudao.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, and the HTTP status that says it.
 *
 * @param incident set for defects only
 */
record Fault(int status, List<Problem> problems, @Nullable String incident) {

    static Fault of(int status, Problem problem) {
        return new Fault(status, List.of(problem), null);
    }
}
