package io.qudao.api.v1;

import io.qudao.api.ProblemBody;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import. When it is finished, {@code created + updated + unchanged + failed + skipped} is {@code total}.
 *
 * @param total rows of the file; 0 until they were counted
 * @param done rows that are finished
 * @param skipped rows that were not written although nothing is wrong with them
 * @param errors why it failed as a whole; those of single rows are at {@code /errors}
 */
record ImportBody(
        long id,
        String kind,
        String fileName,
        ImportStatus status,
        boolean dryRun,
        int total,
        int done,
        int created,
        int updated,
        int unchanged,
        int failed,
        int skipped,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        List<ProblemBody.Item> errors) {

    static ImportBody of(ImportJob job, List<ProblemBody.Item> errors) {
        return new ImportBody(
                job.id(),
                job.kind(),
                job.fileName(),
                job.status(),
                job.options().dryRun(),
                job.total(),
                job.done(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.failed(),
                job.skipped(),
                job.requestedAt(),
                job.finishedAt(),
                errors);
    }
}
