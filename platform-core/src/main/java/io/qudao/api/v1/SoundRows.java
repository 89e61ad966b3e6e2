package io.qudao.api.v1;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.RequestProblem;
import io.qudao.kernel.SaveResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Saves the rows of a batch that can be understood, and tells of the others beside them, in the rows' order. */
final class SoundRows {

    private SoundRows() {}

    /**
     * @param key how a result names its row
     * @param draft refuses a row that lacks something
     * @param save one result per draft, in order
     */
    static <B, D> List<SaveResult> save(
            List<B> rows, Function<B, String> key, Function<B, D> draft, Function<List<D>, List<SaveResult>> save) {
        List<D> sound = new ArrayList<>();
        List<@Nullable SaveResult> refused = new ArrayList<>();
        for (B row : rows) {
            refused.add(judge(row, key, draft, sound));
        }
        Iterator<SaveResult> saved = save.apply(sound).iterator();
        return refused.stream().map(r -> r == null ? saved.next() : r).toList();
    }

    private static <B, D> @Nullable SaveResult judge(
            @Nullable B row, Function<B, String> key, Function<B, D> draft, List<D> sound) {
        if (row == null) {
            return SaveResult.refused("", List.of(Problem.of(RequestProblem.MALFORMED_BODY)));
        }
        try {
            sound.add(draft.apply(row));
            return null;
        } catch (RefusedException e) {
            return SaveResult.refused(key.apply(row), e.problems());
        }
    }
}
