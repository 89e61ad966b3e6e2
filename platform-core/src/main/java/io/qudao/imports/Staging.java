package io.qudao.imports;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays the sound rows of the file down for grouping; rows that are not are finished here. */
final class Staging<R> {

    private final ImportJobs jobs;
    private final StagedRows staged;
    private final TransactionTemplate transaction;
    private final GroupedImportRun<R> run;
    private final long job;
    private Checkpoint at;

    Staging(
            ImportJobs jobs,
            StagedRows staged,
            TransactionTemplate transaction,
            GroupedImportRun<R> run,
            JobState state) {
        this.jobs = jobs;
        this.staged = staged;
        this.transaction = transaction;
        this.run = run;
        this.job = state.id();
        this.at = state.checkpoint();
    }

    void lay(Chunk<R> chunk) {
        List<ReadRow<R>> sound = chunk.rows().stream().filter(ReadRow::isSound).toList();
        Verdict verdict = new Verdict();
        chunk.rows().stream().filter(row -> !row.isSound()).forEach(row -> verdict.refuse(row, row.problems()));
        transaction.executeWithoutResult(status -> {
            jobs.lockAt(job, ImportPhase.STAGE, at);
            staged.insert(job, sound, run);
            jobs.advance(job, chunk.end(), verdict);
        });
        at = chunk.end();
    }
}
