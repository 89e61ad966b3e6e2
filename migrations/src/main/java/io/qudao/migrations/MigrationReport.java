package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.util.List;

/**
 * What a run did, schema by schema.
 *
 * @param plans of a dry run: which SQL would run where; else empty
 */
public record MigrationReport(List<SchemaOutcome> outcomes, List<Plan> plans) {

    public MigrationReport {
        outcomes = List.copyOf(outcomes);
        plans = List.copyOf(plans);
    }

    /** Whether every schema asked for is, or in a dry run can be, at this program's version. */
    public boolean succeeded() {
        return with(Status.FAILED).isEmpty() && with(Status.NOT_TRIED).isEmpty();
    }

    public List<SchemaOutcome> failures() {
        return with(Status.FAILED);
    }

    public List<String> migrated() {
        return with(Status.MIGRATED).stream().map(SchemaOutcome::schema).toList();
    }

    public List<SchemaOutcome> with(Status status) {
        return outcomes.stream().filter(outcome -> outcome.is(status)).toList();
    }

    /** One script and the schemas that share a starting point. */
    public record Plan(List<String> schemas, String sql) {}
}
