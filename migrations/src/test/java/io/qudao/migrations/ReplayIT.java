package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import org.junit.jupiter.api.Test;

/** What is replayed is what Liquibase itself would have done. */
class ReplayIT {

    private final InstalledDatabase database = InstalledDatabase.fresh();

    @Test
    void aReplayedSchemaEqualsOneThatLiquibaseUpdated() throws SQLException {
        String replayed = database.tenant(InstalledDatabase.THIRD);
        String updated = InstalledDatabase.newName();
        try (Connection connection = database.administrator()) {
            SchemaCreation.create(connection, SchemaRoles.of(updated), "create table databasechangelog (id int)");
            Sql.run(
                    connection,
                    "drop table " + updated + ".databasechangelog; set role " + updated + "_owner; set search_path to "
                            + updated);
            update(connection, "testdb/tenant-3.yaml");
        }
        database.run("revoke insert, update, delete on " + updated + ".databasechangelog from " + updated);

        assertThat(database.fingerprints(List.of(replayed, updated)).values().stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void liquibaseFindsNothingLeftToRun() throws SQLException {
        String created = database.tenant(InstalledDatabase.THIRD);
        String upgraded = database.tenant(ChangeLogs.shipped());
        new Migrator(database.target(), InstalledDatabase.THIRD).migrate(MigrationRequest.everything());

        assertThat(unrun(created, "testdb/tenant-3.yaml")).isEmpty();
        assertThat(unrun(upgraded, "testdb/tenant-3.yaml")).isEmpty();
    }

    @Test
    void theDigestOfTheFilesIsTheDigestOfWhatIsApplied() throws SQLException {
        String tenant = database.tenant(InstalledDatabase.THIRD);
        try (Connection connection = database.administrator()) {
            assertThat(AppliedChanges.digest(connection, tenant))
                    .isEqualTo(ChangeLog.of("testdb/tenant-3.yaml").digest());
        }
    }

    private static void update(Connection connection, String root) {
        LiquibaseSession.call(() -> {
            new Liquibase(root, LiquibaseSession.FILES, LiquibaseSession.on(connection))
                    .update(new Contexts(), new LabelExpression());
            return true;
        });
    }

    private List<ChangeSet> unrun(String schema, String root) throws SQLException {
        try (Connection connection = database.administrator()) {
            Sql.run(connection, "set search_path to " + schema);
            return LiquibaseSession.call(
                    () -> new Liquibase(root, LiquibaseSession.FILES, LiquibaseSession.on(connection))
                            .listUnrunChangeSets(new Contexts(), new LabelExpression()));
        }
    }
}
