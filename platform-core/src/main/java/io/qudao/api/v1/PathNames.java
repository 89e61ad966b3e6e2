package io.qudao.api.v1;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Refuses a body that names another thing than its path does: one of the two must be a mistake. */
final class PathNames {

    private PathNames() {}

    static void refuseOther(String field, String inPath, @Nullable String inBody) {
        if (inBody != null && !inBody.equals(inPath)) {
            throw Problem.of(RequestProblem.MALFORMED_VALUE, field, inBody)
                    .atField(field)
                    .refused();
        }
    }
}
