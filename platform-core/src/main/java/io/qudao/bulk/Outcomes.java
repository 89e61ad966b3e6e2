package io.qudao.bulk;

import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;

/** Brings the results of several steps for one row together. */
final class Outcomes {

    private Outcomes() {}

    /** What the row as a whole became: new if anything of it that others hang on is new, else changed if anything is. */
    static SaveResult and(SaveResult first, SaveResult then) {
        if (then.outcome() == Outcome.REFUSED) {
            throw new RefusedException(then.problems());
        }
        boolean changed = first.outcome() == Outcome.UNCHANGED && then.outcome() != Outcome.UNCHANGED;
        return changed ? SaveResult.of(first.key(), Outcome.UPDATED) : first;
    }
}
