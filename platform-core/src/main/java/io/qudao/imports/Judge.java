package io.qudao.imports;

import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import java.util.List;

/** Hands the sound rows of a chunk to the kind and brings its answers together with the rows. */
final class Judge<R> {

    private final ImportRun<R> run;

    Judge(ImportRun<R> run) {
        this.run = run;
    }

    Verdict judge(Chunk<R> chunk) {
        List<ReadRow<R>> rows = chunk.rows();
        List<ReadRow<R>> sound = rows.stream().filter(ReadRow::isSound).toList();
        List<SaveResult> results = sound.isEmpty()
                ? List.of()
                : run.save(sound.stream().map(ReadRow::value).toList());
        if (results.size() != sound.size()) {
            throw new IllegalStateException(results.size() + " results for " + sound.size() + " rows");
        }
        Verdict verdict = new Verdict();
        rows.stream().filter(row -> !row.isSound()).forEach(row -> verdict.refuse(row, row.problems()));
        for (int i = 0; i < sound.size(); i++) {
            verdict.take(sound.get(i), results.get(i));
        }
        return verdict;
    }

    Verdict refuseAll(Chunk<R> chunk, List<Problem> problems) {
        Verdict verdict = new Verdict();
        chunk.rows().forEach(row -> verdict.refuse(row, row.isSound() ? problems : row.problems()));
        return verdict;
    }

    /** A use case that refuses inside the chunk's transaction condemns it; then nothing else may have been done in it. */
    void mustBeUndoable(Verdict verdict, boolean rehearsal) {
        if (!rehearsal && !verdict.isRefusal()) {
            throw new IllegalStateException("A chunk was condemned after some of its rows were saved");
        }
    }
}
