package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One run of the migrator from beginning to end. */
final class MigrationRun {

    private final Database database;
    private final ChangeLogs changeLogs;
    private final MigrationRequest request;
    private final ChangeLog tenantLog;
    private final TenantUpgrades upgrades;
    private final Outcomes outcomes;
    private final Set<Long> tried = new HashSet<>();

    MigrationRun(Database database, ChangeLogs changeLogs, MigrationRequest request) {
        this.database = database;
        this.changeLogs = changeLogs;
        this.request = request;
        this.tenantLog = ChangeLog.of(changeLogs.tenant());
        this.upgrades = new TenantUpgrades(database, tenantLog, request.parallelism());
        this.outcomes = new Outcomes(request.progress());
    }

    MigrationReport migrate() {
        shared().forEach(shared -> outcomes.add(shared.apply()));
        boolean sharedFailed = outcomes.anyFailed();
        List<SchemaState> pending = pending();
        if (sharedFailed) {
            outcomes.leave(pending, "platform or billing failed");
        } else {
            outcomes.plan(pending.size());
            migrateTenants(pending);
        }
        return outcomes.report(List.of());
    }

    MigrationReport plan() {
        List<MigrationReport.Plan> plans = new ArrayList<>();
        shared().forEach(shared -> plans.addAll(shared.plan()));
        plans.forEach(plan -> outcomes.add(SchemaOutcome.of(plan.schemas().getFirst(), Status.PENDING)));
        plans.addAll(upgrades.plan(pending(), outcomes::add));
        return outcomes.report(plans);
    }

    private List<SharedSchemaUpgrade> shared() {
        return changeLogs.shared().entrySet().stream()
                .map(shared -> new SharedSchemaUpgrade(database, shared.getKey(), shared.getValue()))
                .toList();
    }

    private void migrateTenants(List<SchemaState> pending) {
        int first = Math.min(request.canary(), pending.size());
        migrateAndVerify(pending.subList(0, first));
        if (outcomes.anyFailed(pending.subList(0, first))) {
            outcomes.leave(pending.subList(first, pending.size()), "a canary failed");
            return;
        }
        migrateAndVerify(pending.subList(first, pending.size()));
        if (request.tenants().isEmpty()) {
            migrateLatecomers();
        }
    }

    private void migrateAndVerify(List<SchemaState> schemas) {
        if (schemas.isEmpty()) {
            return;
        }
        schemas.forEach(schema -> tried.add(schema.oid()));
        List<SchemaOutcome> now = new ArrayList<>();
        upgrades.apply(schemas, outcome -> {
            synchronized (now) {
                now.add(outcome);
            }
            outcomes.add(outcome);
        });
        List<String> migrated = now.stream()
                .filter(o -> o.is(Status.MIGRATED))
                .map(SchemaOutcome::schema)
                .toList();
        if (!migrated.isEmpty()) {
            outcomes.fail(new Fingerprints(database, tenantLog).differing(migrated));
        }
    }

    /** Tenants an older program made since the run began; once there are none, older programs are shut out. */
    private void migrateLatecomers() {
        for (List<SchemaState> late = latecomers(); !late.isEmpty(); late = latecomers()) {
            outcomes.plan(late.size());
            migrateAndVerify(late);
        }
    }

    private List<SchemaState> latecomers() {
        return database.inTransaction(connection -> {
            AdvisoryLocks.holdBackCreation(connection);
            List<SchemaState> late = AppliedChanges.ofTenants(connection).stream()
                    .filter(schema -> !schema.digest().equals(tenantLog.digest()) && !tried.contains(schema.oid()))
                    .toList();
            if (late.isEmpty()) {
                TenantReleases.complete(connection, tenantLog.digest());
            }
            return late;
        });
    }

    private List<SchemaState> pending() {
        List<SchemaState> asked = asked(database.read(AppliedChanges::ofTenants));
        List<SchemaState> pending = asked.stream()
                .filter(schema -> !schema.digest().equals(tenantLog.digest()))
                .toList();
        asked.stream()
                .filter(schema -> schema.digest().equals(tenantLog.digest()))
                .forEach(schema -> outcomes.add(SchemaOutcome.of(schema.schema(), Status.CURRENT)));
        return pending;
    }

    private List<SchemaState> asked(List<SchemaState> all) {
        if (request.tenants().isEmpty()) {
            return all;
        }
        Set<String> missing = new HashSet<>(request.tenants());
        all.forEach(schema -> missing.remove(schema.schema()));
        missing.forEach(
                name -> outcomes.add(new SchemaOutcome(name, Status.FAILED, "There is no such tenant's schema")));
        return all.stream()
                .filter(schema -> request.tenants().contains(schema.schema()))
                .toList();
    }
}
