package io.qudao.imports;

import io.qudao.files.Spreadsheet;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks one import through its phases, from wherever it stands to its end. Runs inside the tenant, as the requester. */
final class ImportExecution {

    private final ImportJobs jobs;
    private final StagedRows staged;
    private final TransactionTemplate transaction;
    private final ImportLimits limits;
    private final ImportKind kind;
    private final Path file;
    private final long id;

    ImportExecution(
            ImportJobs jobs,
            StagedRows staged,
            TransactionTemplate transaction,
            ImportLimits limits,
            ImportKind kind,
            Path file,
            long id) {
        this.jobs = jobs;
        this.staged = staged;
        this.transaction = transaction;
        this.limits = limits;
        this.kind = kind;
        this.file = file;
        this.id = id;
    }

    void run() throws IOException {
        transaction.executeWithoutResult(status -> jobs.start(id));
        for (JobState state = state(); !state.status().isFinished(); state = state()) {
            pass(state);
        }
    }

    private JobState state() {
        return Objects.requireNonNull(transaction.execute(status -> jobs.required(id)));
    }

    private void pass(JobState state) throws IOException {
        try (Spreadsheet sheet =
                Spreadsheet.open(file, limits.reading(state.order().options()))) {
            ImportStart start = new ImportStart(
                    state.order().options(),
                    sheet.header(),
                    state.file().mapping(),
                    state.phase() == ImportPhase.CHECK);
            ImportRun<?> run = Objects.requireNonNull(transaction.execute(status -> kind.begin(start)));
            pass(state, sheet, run);
        }
    }

    private <R> void pass(JobState state, Spreadsheet sheet, ImportRun<R> run) {
        GroupedImportRun<R> grouped = run instanceof GroupedImportRun<R> g ? g : null;
        switch (state.phase()) {
            case READ -> count(state, sheet, grouped != null);
            case STAGE -> stage(state, sheet, Objects.requireNonNull(grouped));
            case CHECK -> check(state, source(state, sheet, run, grouped), run);
            case APPLY -> apply(state, sheet, run, grouped);
            case SETTLE -> settle(state, Objects.requireNonNull(grouped));
        }
    }

    /** A file with an unreadable end is refused here, before anything is written. */
    private void count(JobState state, Spreadsheet sheet, boolean grouped) {
        int rows = 0;
        while (sheet.next() != null) {
            rows++;
            if (rows > limits.maxRows()) {
                throw Problem.of(ImportProblem.TOO_MANY_ROWS, limits.maxRows()).refused();
            }
        }
        int total = rows;
        enter(state, grouped ? ImportPhase.STAGE : firstPass(state), () -> jobs.total(id, total));
    }

    private static ImportPhase firstPass(JobState state) {
        ImportOptions options = state.order().options();
        return options.dryRun() || options.allOrNothing() ? ImportPhase.CHECK : ImportPhase.APPLY;
    }

    private <R> void stage(JobState state, Spreadsheet sheet, GroupedImportRun<R> run) {
        FileChunks<R> chunks = fileChunks(state, sheet, run);
        Staging<R> staging = new Staging<>(jobs, staged, transaction, run, state);
        for (Chunk<R> chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            staging.lay(chunk);
        }
        enter(state(), firstPass(state), () -> {});
    }

    private <R> void check(JobState state, ChunkSource<R> chunks, ImportRun<R> run) {
        work(state, chunks, run);
        JobState checked = state();
        if (state.order().options().dryRun()) {
            finish(checked);
        } else if (checked.failed() == 0) {
            enter(checked, ImportPhase.APPLY, () -> jobs.forgetRehearsal(id));
        } else {
            transaction.executeWithoutResult(status -> {
                jobs.skipAll(id);
                jobs.finish(
                        id, ImportStatus.FAILED, List.of(Problem.of(ImportProblem.NOTHING_WRITTEN, checked.failed())));
            });
        }
    }

    private <R> void apply(JobState state, Spreadsheet sheet, ImportRun<R> run, @Nullable GroupedImportRun<R> grouped) {
        if (state.order().options().allOrNothing()) {
            transaction.executeWithoutResult(status -> {
                work(state, source(state, sheet, run, grouped), new UnrefusedRun<>(run));
                while (grouped != null && grouped.settle()) {
                    continue;
                }
                finish(state());
            });
            return;
        }
        work(state, source(state, sheet, run, grouped), run);
        if (grouped == null) {
            finish(state());
        } else {
            enter(state(), ImportPhase.SETTLE, () -> {});
        }
    }

    private <R> void work(JobState state, ChunkSource<R> chunks, ImportRun<R> run) {
        ChunkWork<R> work = new ChunkWork<>(jobs, transaction, new Judge<>(run), state);
        for (Chunk<R> chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            work.process(chunk);
        }
    }

    private void settle(JobState state, GroupedImportRun<?> run) {
        while (Boolean.TRUE.equals(transaction.execute(status -> {
            jobs.lockAt(id, state.phase(), state.checkpoint());
            return run.settle();
        }))) {
            continue;
        }
        finish(state());
    }

    private <R> ChunkSource<R> source(
            JobState state, Spreadsheet sheet, ImportRun<R> run, @Nullable GroupedImportRun<R> grouped) {
        return grouped == null
                ? fileChunks(state, sheet, run)
                : new GroupChunks<>(staged, transaction, grouped, id, state.checkpoint());
    }

    private <R> FileChunks<R> fileChunks(JobState state, Spreadsheet sheet, ImportRun<R> run) {
        return new FileChunks<>(
                sheet,
                state.file().mapping().resolve(sheet.header()),
                run,
                state.checkpoint().position());
    }

    private void enter(JobState from, ImportPhase phase, Runnable also) {
        transaction.executeWithoutResult(status -> {
            jobs.lockAt(id, from.phase(), from.checkpoint());
            also.run();
            jobs.enter(id, phase);
        });
    }

    private void finish(JobState state) {
        transaction.executeWithoutResult(status -> {
            jobs.lockAt(id, state.phase(), state.checkpoint());
            jobs.finish(
                    id, state.failed() == 0 ? ImportStatus.COMPLETED : ImportStatus.COMPLETED_WITH_ERRORS, List.of());
        });
    }

    /** What the file or the request does not allow ends the import; anything else is tried again later. */
    void fail(RefusedException refusal) {
        transaction.executeWithoutResult(status -> jobs.finish(id, ImportStatus.FAILED, refusal.problems()));
    }
}
