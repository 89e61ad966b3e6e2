package io.qudao.imports;

import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a chunk. */
final class Verdict {

    /** A row that was refused, and why. */
    record Refused(int row, List<String> cells, List<Problem> problems) {}

    private final List<Refused> refused = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;

    void refuse(ReadRow<?> row, List<Problem> problems) {
        refused.add(new Refused(row.number(), row.cells(), List.copyOf(problems)));
    }

    void take(ReadRow<?> row, SaveResult result) {
        switch (result.outcome()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refuse(row, result.problems());
        }
    }

    List<Refused> refused() {
        return refused;
    }

    int created() {
        return created;
    }

    int updated() {
        return updated;
    }

    int unchanged() {
        return unchanged;
    }

    int rows() {
        return created + updated + unchanged + refused.size();
    }

    /** Whether nothing was written, so that nothing is lost if the transaction cannot be committed. */
    boolean isRefusal() {
        return created + updated + unchanged == 0;
    }
}
