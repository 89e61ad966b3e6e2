package io.qudao.imports;

import io.qudao.imports.StagedRows.Group;
import io.qudao.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Chunks of whole groups from the rows laid down before. A group beyond the limit comes in parts, all of them refused. */
final class GroupChunks<R> implements ChunkSource<R> {

    private final StagedRows staged;
    private final TransactionOperations transaction;
    private final GroupedImportRun<R> run;
    private final long job;
    private Checkpoint after;

    GroupChunks(
            StagedRows staged, TransactionOperations transaction, GroupedImportRun<R> run, long job, Checkpoint after) {
        this.staged = staged;
        this.transaction = transaction;
        this.run = run;
        this.job = job;
        this.after = after;
    }

    @Override
    public @Nullable Chunk<R> next() {
        Optional<Chunk<R>> chunk = transaction.execute(status -> Optional.ofNullable(read()));
        return chunk == null ? null : chunk.orElse(null);
    }

    private @Nullable Chunk<R> read() {
        List<Group> groups = staged.groupsAfter(job, after, run.groupsAtOnce());
        if (groups.isEmpty()) {
            return null;
        }
        Chunk<R> chunk = isTooLarge(groups.getFirst()) ? refused(groups.getFirst()) : whole(fitting(groups));
        after = chunk.end();
        return chunk;
    }

    /** Whole groups are passed at once, so a group of which a part was passed is one beyond the limit. */
    private boolean isTooLarge(Group group) {
        return group.rows() > run.mostRowsInGroup() || group.name().equals(after.group());
    }

    /** As many as make a chunk; at least one. */
    private List<Group> fitting(List<Group> groups) {
        int rows = 0;
        for (int i = 0; i < groups.size(); i++) {
            rows += groups.get(i).rows();
            if (rows > run.chunkSize() && i > 0) {
                return groups.subList(0, i);
            }
        }
        return groups;
    }

    private Chunk<R> whole(List<Group> groups) {
        Map<String, List<ReadRow<R>>> rows =
                staged.rows(job, groups.getFirst().name(), groups.getLast().name(), run.rowType());
        List<Checkpoint> ends = new ArrayList<>();
        rows.forEach(
                (group, ofGroup) -> ends.add(new Checkpoint(ofGroup.getLast().number(), group)));
        return new Chunk<>(List.copyOf(rows.values()), ends);
    }

    private Chunk<R> refused(Group group) {
        int from = group.name().equals(after.group()) ? after.position() : 0;
        List<ReadRow<R>> rows = staged.part(job, group.name(), from, run.chunkSize(), run.rowType());
        Problem problem = Problem.of(ImportProblem.GROUP_TOO_LARGE, group.name(), run.mostRowsInGroup());
        Checkpoint end = new Checkpoint(rows.getLast().number(), group.name());
        return new Chunk<>(
                List.of(rows.stream().map(row -> row.refused(problem)).toList()), List.of(end));
    }
}
