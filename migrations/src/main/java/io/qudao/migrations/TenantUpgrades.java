package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings many tenants' schemas to the end of their change log: one script for all that start from the same state. */
final class TenantUpgrades {

    private final Database database;
    private final ChangeLog changeLog;
    private final int parallelism;

    TenantUpgrades(Database database, ChangeLog changeLog, int parallelism) {
        this.database = database;
        this.changeLog = changeLog;
        this.parallelism = parallelism;
    }

    /** One schema's failure stops no other. */
    void apply(List<SchemaState> schemas, Consumer<SchemaOutcome> outcomes) {
        List<ParallelUpgrade.Step> steps = new ArrayList<>();
        groups(schemas).forEach((digest, members) -> {
            try {
                String script = script(digest, members);
                members.forEach(member -> steps.add(new ParallelUpgrade.Step(member, script)));
            } catch (MigrationException e) {
                members.forEach(member -> outcomes.accept(SchemaOutcome.failed(member.schema(), e)));
            }
        });
        new ParallelUpgrade(database, changeLog.digest(), outcomes).run(steps, parallelism);
    }

    List<MigrationReport.Plan> plan(List<SchemaState> schemas, Consumer<SchemaOutcome> outcomes) {
        List<MigrationReport.Plan> plans = new ArrayList<>();
        groups(schemas).forEach((digest, members) -> {
            List<String> names = members.stream().map(SchemaState::schema).toList();
            try {
                plans.add(new MigrationReport.Plan(names, script(digest, members)));
                names.forEach(name -> outcomes.accept(SchemaOutcome.of(name, Status.PENDING)));
            } catch (MigrationException e) {
                names.forEach(name -> outcomes.accept(SchemaOutcome.failed(name, e)));
            }
        });
        return plans;
    }

    private static Map<String, List<SchemaState>> groups(List<SchemaState> schemas) {
        return schemas.stream().collect(Collectors.groupingBy(SchemaState::digest, TreeMap::new, Collectors.toList()));
    }

    /** Made from a member that stayed in its state meanwhile: one just dropped or renamed would look like an empty one. */
    private String script(String digest, List<SchemaState> members) {
        if (digest.equals(AppliedChanges.NONE)) {
            return changeLog.complete(database);
        }
        for (SchemaState member : members) {
            String script = changeLog.since(database, member.schema());
            if (database.read(c -> AppliedChanges.digest(c, member.schema())).equals(digest)) {
                return script;
            }
        }
        throw new MigrationException("Its change sets changed while it waited; run the migration again");
    }
}
