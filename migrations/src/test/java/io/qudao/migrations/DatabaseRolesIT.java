package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseRolesIT {

    @Test
    void severalProcessesMayPrepareAtOnce() throws Exception {
        DatabaseTarget first = TestDatabase.get().createDatabase();
        DatabaseTarget second = TestDatabase.get().createDatabase();
        Callable<Boolean> prepareFirst = () -> prepared(first);
        Callable<Boolean> prepareSecond = () -> prepared(second);

        try (ExecutorService processes = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = processes.invokeAll(Stream.generate(() -> List.of(prepareFirst, prepareSecond))
                    .limit(4)
                    .flatMap(List::stream)
                    .toList());
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void everybodyElseLosesWhatWouldBreakIsolation() throws SQLException {
        InstalledDatabase database = InstalledDatabase.fresh();

        assertThat(database.text("""
                select has_function_privilege('public', 'set_config(text, text, boolean)', 'execute')
                    or has_database_privilege('public', current_database(), 'temporary')
                    or has_schema_privilege('public', 'public', 'create')
                    or has_language_privilege('public', 'plpgsql', 'usage')
                """)).isEqualTo("f");
        assertThat(database.text("""
                select has_function_privilege('qudao_app', 'set_config(text, text, boolean)', 'execute')
                """)).isEqualTo("t");
    }

    @Test
    void theLoginForTenantsCanReadNothingItself() throws SQLException {
        InstalledDatabase database = InstalledDatabase.fresh();
        String tenant = database.tenant(ChangeLogs.shipped());
        try (Connection app = database.as(tenant)) {
            app.commit();
            assertThatThrownBy(() -> Sql.run(app, "select * from " + tenant + ".outbox"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anAdministratorWithoutSuperuserIsToldWhatIsMissingAndThenDoesAll() throws SQLException {
        InstalledDatabase.fresh(); // so that the roles granted here are there
        DatabaseTarget superuser = TestDatabase.get().createDatabase();
        InstalledDatabase database = new InstalledDatabase(superuser);
        new DatabaseRoles(superuser).prepare();
        database.run("drop role if exists hosted; create role hosted login createrole password 'hosted';"
                + " grant qudao_app, qudao_platform, qudao_billing, qudao_schema_owners, platform_owner, billing_owner"
                + " to hosted with admin option;"
                + " grant execute on function set_config(text, text, boolean) to public");
        database.run("do $$ begin execute format('alter database %I owner to hosted', current_database()); end $$");
        DatabaseTarget hosted = new DatabaseTarget(superuser.jdbcUrl(), "hosted", "hosted");
        String name = InstalledDatabase.newName();

        assertThatThrownBy(() -> new Migrator(hosted).migrate(MigrationRequest.everything()))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("superuser")
                .hasMessageContaining("revoke execute on function pg_catalog.set_config");

        new DatabaseRoles(superuser).prepare();
        assertThat(new Migrator(hosted).migrate(MigrationRequest.everything()).failures())
                .isEmpty();
        TenantSchemas tenants = new TenantSchemas(hosted);
        tenants.prepareSpare();
        assertThat(tenants.takeSpare(name)).isTrue();
        assertThat(new Migrator(hosted, InstalledDatabase.SECOND)
                        .migrate(MigrationRequest.everything())
                        .failures())
                .isEmpty();
        tenants.drop(name);
        assertThat(database.roles(name + "%")).isEmpty();
        TestDatabase.get().drop(superuser);
        new InstalledDatabase(TestDatabase.get().target()).run("drop owned by hosted; drop role hosted");
    }

    private static boolean prepared(DatabaseTarget target) {
        new DatabaseRoles(target).prepare(TestDatabase.PASSWORDS);
        return true;
    }
}
