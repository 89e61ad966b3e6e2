package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what became of each schema, from several threads, and passes it on to whoever watches. */
final class Outcomes {

    private final MigrationProgress progress;
    private final Map<String, SchemaOutcome> all = new LinkedHashMap<>();
    private int planned;

    Outcomes(MigrationProgress progress) {
        this.progress = progress;
    }

    synchronized void plan(int more) {
        planned += more;
        progress.planned(planned);
    }

    synchronized void add(SchemaOutcome outcome) {
        all.put(outcome.schema(), outcome);
        progress.finished(outcome);
    }

    void leave(List<SchemaState> schemas, String why) {
        schemas.forEach(schema -> add(new SchemaOutcome(schema.schema(), Status.NOT_TRIED, why)));
    }

    /** Corrects what verification found wrong afterwards. */
    synchronized void fail(Map<String, String> reasons) {
        reasons.forEach((schema, why) -> all.put(schema, new SchemaOutcome(schema, Status.FAILED, why)));
    }

    synchronized boolean anyFailed() {
        return all.values().stream().anyMatch(outcome -> outcome.is(Status.FAILED));
    }

    synchronized boolean anyFailed(List<SchemaState> among) {
        return among.stream()
                .map(schema -> all.get(schema.schema()))
                .anyMatch(outcome -> outcome != null && outcome.is(Status.FAILED));
    }

    synchronized MigrationReport report(List<MigrationReport.Plan> plans) {
        List<SchemaOutcome> sorted = all.values().stream()
                .sorted(Comparator.comparing(SchemaOutcome::schema))
                .toList();
        return new MigrationReport(sorted, plans);
    }
}
