package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSchemasIT {

    private final InstalledDatabase database = InstalledDatabase.fresh();
    private final TenantSchemas tenants = new TenantSchemas(database.target());

    @Test
    void theRuntimeRoleReadsAndWritesItsRows() throws SQLException {
        String tenant = database.tenant(ChangeLogs.shipped());
        try (Connection connection = database.as(tenant)) {
            Sql.run(connection, """
                    insert into outbox (at, type, payload, next_attempt_at) values (now(), 'OrderPlaced', '{}', now());
                    update outbox set done_at = now();
                    """);
            assertThat(Sql.text(connection, "select max(id) from outbox")).isEqualTo("1");
            Sql.run(connection, "delete from outbox");
            connection.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from %s.outbox",
                "select * from platform.scheduled_tasks",
                "select * from billing.databasechangelog",
                "delete from databasechangelog",
                "create table intruder (id int)",
                "create temporary table intruder (id int)",
                "create schema intruder",
                "alter table outbox add column intruder int",
                "drop table outbox",
                "truncate outbox",
                "do $$ begin null; end $$",
                "create function f() returns int language sql as 'select 1'",
                "select set_config('role', '%s', true)",
                "set role %s_owner",
                "set role qudao_platform",
                "set role qudao_schema_owners"
            })
    void theRuntimeRoleDoesNothingElse(String attempt) throws SQLException {
        String other = database.tenant(ChangeLogs.shipped());
        String tenant = database.tenant(ChangeLogs.shipped());
        try (Connection connection = database.as(tenant)) {
            assertThatThrownBy(() -> Sql.run(connection, attempt.formatted(other)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void switchingByStatementIsLeftToTheGuardInTheDriver() throws SQLException {
        String other = database.tenant(ChangeLogs.shipped());
        try (Connection connection = database.as(database.tenant(ChangeLogs.shipped()))) {
            Sql.run(connection, "set local role " + other);
            assertThat(Sql.text(connection, "select current_user")).isEqualTo(other);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t_",
                "acme",
                "platform",
                "spare_1",
                "T_acme",
                "t-acme",
                "t_acme;drop",
                "t_\"a",
                "t_a b",
                "t_é",
                "t_acme_owner",
                "t_12345678901234567890123456789012345678901"
            })
    void refusesNamesThatAreNotATenants(String name) {
        assertThatThrownBy(() -> tenants.create(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tenants.takeSpare(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tenants.drop(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tenants.exists(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASchemaThatExists() {
        String tenant = database.tenant(ChangeLogs.shipped());
        assertThatThrownBy(() -> tenants.create(tenant)).hasMessageContaining("exists already");
        assertThatThrownBy(() -> tenants.takeSpare(tenant)).hasMessageContaining("exists already");
    }

    @Test
    void refusesARoleOfThatNameThatMayDoMore() throws SQLException {
        String name = InstalledDatabase.newName();
        database.run("create role " + name + " superuser");

        assertThatThrownBy(() -> tenants.create(name)).hasMessageContaining("with other rights");

        assertThat(tenants.exists(name)).isFalse();
        assertThat(database.roles(name + "%")).containsExactly(name);
    }

    @Test
    void droppingLeavesNothing() throws SQLException {
        String tenant = database.tenant(ChangeLogs.shipped());

        tenants.drop(tenant);

        assertThat(tenants.exists(tenant)).isFalse();
        assertThat(database.roles(tenant + "%")).isEmpty();
        assertThatThrownBy(() -> tenants.drop(tenant)).hasMessageContaining("no tenant's schema");
    }

    @Test
    void twoDatabasesOfOneServerShareRolesUntilTheLastDrops() throws SQLException {
        TenantSchemas elsewhere = new TenantSchemas(InstalledDatabase.fresh().target());
        String tenant = database.tenant(ChangeLogs.shipped());
        elsewhere.create(tenant);

        tenants.drop(tenant);
        assertThat(database.roles(tenant + "%")).containsExactly(tenant, tenant + "_owner");

        elsewhere.drop(tenant);
        assertThat(database.roles(tenant + "%")).isEmpty();
    }
}
