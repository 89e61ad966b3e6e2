package io.qudao.migrations;

import io.qudao.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of the shipped change logs without tenants, and the sessions tests look into it with. */
record InstalledDatabase(DatabaseTarget target) {

    static final ChangeLogs SECOND = ChangeLogs.shipped().withTenant("testdb/tenant-2.yaml");
    static final ChangeLogs THIRD = ChangeLogs.shipped().withTenant("testdb/tenant-3.yaml");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static InstalledDatabase fresh() {
        return new InstalledDatabase(TestDatabase.get().createFromTemplate("migrations", target -> {
            new DatabaseRoles(target).prepare(TestDatabase.PASSWORDS);
            new Migrator(target).migrate(MigrationRequest.everything());
        }));
    }

    /** Never used before on this server, since roles outlive databases. */
    static String newName() {
        return "t_m" + NUMBERS.incrementAndGet();
    }

    String tenant(ChangeLogs version) {
        String name = newName();
        new TenantSchemas(target, version).create(name);
        return name;
    }

    Connection administrator() throws SQLException {
        return DriverManager.getConnection(target.jdbcUrl(), target.user(), target.password());
    }

    /** As the program does it: the powerless login, switched for one transaction. */
    Connection as(String tenant) throws SQLException {
        Connection connection =
                DriverManager.getConnection(target.jdbcUrl(), DatabaseRoles.APP, TestDatabase.PASSWORDS.app());
        connection.setAutoCommit(false);
        Sql.text(
                connection, "select set_config('role', ?, true) || set_config('search_path', ?, true)", tenant, tenant);
        return connection;
    }

    String text(String query, Object... values) throws SQLException {
        try (Connection connection = administrator()) {
            return Objects.requireNonNull(Sql.text(connection, query, values));
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = administrator()) {
            Sql.run(connection, sql);
        }
    }

    Map<String, String> fingerprints(List<String> schemas) throws SQLException {
        try (Connection connection = administrator()) {
            Sql.run(connection, "set search_path to pg_catalog");
            return Fingerprints.of(connection, schemas);
        }
    }

    List<String> roles(String like) throws SQLException {
        try (Connection connection = administrator()) {
            return Sql.rows(
                    connection,
                    row -> row.getString(1),
                    "select rolname from pg_roles where rolname like ? order by 1",
                    like);
        }
    }
}
