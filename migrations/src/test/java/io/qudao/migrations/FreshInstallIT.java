package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FreshInstallIT {

    @Test
    void makesPlatformAndBillingInAnEmptyDatabase() {
        DatabaseTarget target = TestDatabase.get().createDatabase();
        Migrator migrator = new Migrator(target);

        assertThat(migrator.outdated()).containsExactly("platform", "billing");
        MigrationReport report = migrator.migrate(MigrationRequest.everything());

        assertThat(report.succeeded()).isTrue();
        assertThat(report.migrated()).containsExactly("billing", "platform");
        assertThat(migrator.outdated()).isEmpty();
    }

    @Test
    void findsNothingToDoTheSecondTime() {
        InstalledDatabase database = InstalledDatabase.fresh();

        MigrationReport again = new Migrator(database.target()).migrate(MigrationRequest.everything());

        assertThat(again.succeeded()).isTrue();
        assertThat(again.migrated()).isEmpty();
    }

    @Test
    void givesThePlatformLoginRowsAndNoStructure() throws SQLException {
        DatabaseTarget target = InstalledDatabase.fresh().target();
        try (Connection platform = DriverManager.getConnection(
                target.jdbcUrl() + "?currentSchema=platform",
                DatabaseRoles.PLATFORM,
                TestDatabase.PASSWORDS.platform())) {
            Sql.run(platform, """
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                    values ('sweep', 'all', now(), false, 1)
                    """);
            assertThat(Sql.text(platform, "select count(*) from scheduled_tasks"))
                    .isEqualTo("1");
            assertThatThrownBy(() -> Sql.run(platform, "create table intruder (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Sql.run(platform, "delete from databasechangelog"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Sql.run(platform, "select * from billing.databasechangelog"))
                    .hasMessageContaining("permission denied");
        }
    }
}
