package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.migrations.SchemaOutcome.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MigratorIT {

    private final InstalledDatabase database = InstalledDatabase.fresh();
    private final Migrator toThird = new Migrator(database.target(), InstalledDatabase.THIRD);

    @Test
    void upgradesTenantsFromTwoStartingPoints() throws SQLException {
        List<String> all = new ArrayList<>(tenants(ChangeLogs.shipped(), 3));
        all.addAll(tenants(InstalledDatabase.SECOND, 2));
        all.add(new TenantSchemas(database.target()).prepareSpare());
        assertThat(toThird.outdated()).containsExactlyInAnyOrderElementsOf(all);

        MigrationReport report = toThird.migrate(MigrationRequest.everything());

        assertThat(report.failures()).isEmpty();
        assertThat(report.migrated()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(toThird.outdated()).isEmpty();
        assertThat(toThird.deviating()).isEmpty();
        all.add(database.tenant(InstalledDatabase.THIRD));
        assertThat(database.fingerprints(all).values().stream().distinct()).hasSize(1);
    }

    @Test
    void oneTenantsFailureStopsNoOtherAndARerunCompletes() throws SQLException {
        String broken = broken();
        List<String> sound = tenants(InstalledDatabase.SECOND, 3);
        String before = database.fingerprints(List.of(broken)).toString();

        MigrationReport report = toThird.migrate(MigrationRequest.everything());

        assertThat(report.succeeded()).isFalse();
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.schema()).isEqualTo(broken);
            assertThat(failure.message()).contains("note_title");
        });
        assertThat(report.migrated()).containsExactlyInAnyOrderElementsOf(sound);
        assertThat(database.fingerprints(List.of(broken))).hasToString(before);
        assertThat(toThird.outdated()).containsExactly(broken);

        database.run("delete from " + broken + ".note where id = 1");
        MigrationReport again = toThird.migrate(MigrationRequest.everything());

        assertThat(again.succeeded()).isTrue();
        assertThat(again.migrated()).containsExactly(broken);
    }

    @Test
    void aSecondMigratorWaitsAndFindsTheWorkDone() throws Exception {
        List<String> all = tenants(ChangeLogs.shipped(), 4);
        Callable<MigrationReport> migration = () -> toThird.migrate(MigrationRequest.everything());

        List<String> migrated = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            for (Future<MigrationReport> report : processes.invokeAll(List.of(migration, migration))) {
                assertThat(report.get().succeeded()).isTrue();
                migrated.addAll(report.get().migrated());
            }
        }

        assertThat(migrated).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aServerSessionKilledHalfWayLeavesItsTenantUntouched() throws Exception {
        String blocked = database.tenant(InstalledDatabase.SECOND);
        List<String> others = tenants(InstalledDatabase.SECOND, 2);
        String before = database.fingerprints(List.of(blocked)).toString();

        MigrationReport report;
        try (Connection reader = database.as(blocked);
                ExecutorService process = Executors.newSingleThreadExecutor()) {
            Sql.text(reader, "select count(*) from note");
            Future<MigrationReport> migration = process.submit(
                    () -> toThird.migrate(MigrationRequest.everything().withParallelism(1)));
            killTheSessionThatWaits();
            reader.rollback();
            report = migration.get();
        }

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.schema())
                .isEqualTo(blocked));
        assertThat(report.migrated()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(database.fingerprints(List.of(blocked))).hasToString(before);
        assertThat(toThird.migrate(MigrationRequest.everything()).succeeded()).isTrue();
    }

    @Test
    void aDryRunShowsTheSqlAndChangesNothing() throws SQLException {
        String first = database.tenant(ChangeLogs.shipped());
        String second = database.tenant(InstalledDatabase.SECOND);
        String before = everything();

        MigrationReport report = toThird.migrate(MigrationRequest.everything().asDryRun());

        assertThat(report.plans()).hasSize(2).anySatisfy(plan -> {
            assertThat(plan.schemas()).containsExactly(second);
            assertThat(plan.sql()).contains("create unique index note_title").doesNotContain("create table note");
        });
        assertThat(report.with(Status.PENDING).stream().map(SchemaOutcome::schema))
                .containsExactly(first, second);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theOthersWaitForTheCanaryAndAreLeftAloneIfItFails() throws SQLException {
        String broken = broken();
        String other = database.tenant(InstalledDatabase.SECOND);

        MigrationReport report = toThird.migrate(MigrationRequest.everything().withCanary(1));

        assertThat(report.failures()).extracting(SchemaOutcome::schema).containsExactly(broken);
        assertThat(report.with(Status.NOT_TRIED))
                .extracting(SchemaOutcome::schema)
                .containsExactly(other);

        database.run("delete from " + broken + ".note where id = 1");
        assertThat(toThird.migrate(MigrationRequest.everything().withCanary(1)).migrated())
                .containsExactlyInAnyOrder(broken, other);
    }

    @Test
    void migratesOnlyTheTenantsAskedFor() {
        List<String> two = tenants(ChangeLogs.shipped(), 2);

        MigrationReport report =
                toThird.migrate(MigrationRequest.everything().onlyTenants(List.of(two.getFirst(), "t_nowhere")));

        assertThat(report.migrated()).containsExactly(two.getFirst());
        assertThat(report.failures()).extracting(SchemaOutcome::schema).containsExactly("t_nowhere");
        assertThat(toThird.outdated()).containsExactly(two.getLast());
    }

    @Test
    void aTenantMadeByAnOlderProgramMeanwhileIsNotLeftBehind() {
        tenants(ChangeLogs.shipped(), 2);
        List<String> late = new ArrayList<>();

        MigrationReport report = toThird.migrate(MigrationRequest.everything().reportingTo(outcome -> {
            if (late.isEmpty() && outcome.is(Status.MIGRATED)) {
                late.add(database.tenant(ChangeLogs.shipped()));
            }
        }));

        assertThat(report.migrated()).containsAll(late).hasSize(3);
        assertThat(toThird.outdated()).isEmpty();
    }

    @Test
    void aSchemaChangedByHandIsReported() throws SQLException {
        String deviating = database.tenant(InstalledDatabase.SECOND);
        database.run("alter table " + deviating + ".outbox add column by_hand int");

        MigrationReport report = toThird.migrate(MigrationRequest.everything());

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.message())
                .contains("has column outbox.by_hand integer"));
        assertThat(toThird.deviating()).containsOnlyKeys(deviating);
    }

    @Test
    void aTenantNewerThanTheProgramIsReportedAndLeftAlone() {
        String newer = database.tenant(InstalledDatabase.THIRD);

        MigrationReport report = new Migrator(database.target()).migrate(MigrationRequest.everything());

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.schema()).isEqualTo(newer);
            assertThat(failure.message()).contains("does not know");
        });
    }

    private List<String> tenants(ChangeLogs version, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(database.tenant(version));
        }
        return names;
    }

    /** Holds rows that the third version's unique index refuses. */
    private String broken() throws SQLException {
        String broken = database.tenant(InstalledDatabase.SECOND);
        database.run("insert into " + broken + ".note (title) values ('same'), ('same')");
        return broken;
    }

    private String everything() throws SQLException {
        return database.text("""
                select md5(string_agg(c.oid || c.relname || c.relnatts || c.relfilenode || c.xmin::text, ',' order by c.oid))
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^(pg_|information_schema)'
                """);
    }

    private void killTheSessionThatWaits() throws SQLException {
        try (Connection administrator = database.administrator()) {
            while (Sql.rows(administrator, row -> row.getBoolean(1), """
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where datname = current_database() and application_name = 'qudao-migrations'
                                and wait_event_type = 'Lock' and wait_event = 'relation'
                            """).isEmpty()) {
                Thread.onSpinWait();
            }
        }
    }
}
