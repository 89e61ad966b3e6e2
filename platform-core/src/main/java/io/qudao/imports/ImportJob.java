package io.qudao.imports;

import io.qudao.kernel.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as users see it. {@code created + updated + unchanged + failed + skipped} is {@code total} when it is finished.
 *
 * @param total rows of the file that hold anything; 0 until they were counted
 * @param done rows that are finished
 * @param skipped rows that were not tried, or not written because others failed
 * @param failure why it failed as a whole; empty otherwise
 */
public record ImportJob(
        long id,
        String kind,
        String fileName,
        ImportStatus status,
        ImportPhase phase,
        ImportOptions options,
        int total,
        int done,
        int created,
        int updated,
        int unchanged,
        int failed,
        int skipped,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<Problem> failure) {}
