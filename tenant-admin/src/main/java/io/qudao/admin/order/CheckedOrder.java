package io.qudao.admin.order;

import io.qudao.kernel.Problem;
import io.qudao.ordering.PricedOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed order after its check.
 *
 * @param priced the lines without problems, with their sums; null if there are none
 * @param general problems of no single line
 */
record CheckedOrder(List<CheckedLine> lines, @Nullable PricedOrder priced, List<Problem> general) {

    static final CheckedOrder EMPTY = new CheckedOrder(List.of(), null, List.of());

    boolean isGood() {
        return priced != null
                && general.isEmpty()
                && lines.stream().allMatch(line -> line.problems().isEmpty());
    }
}
