package io.qudao.testing;

import io.qudao.migrations.DatabaseTarget;
import io.qudao.migrations.RolePasswords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one place from which tests take their database: one server a JVM, started when first asked for, and as many
 * databases on it as wanted.
 *
 * <p>Roles belong to the server, not to a database. So two databases here that hold a tenant of the same name share its
 * roles; the migrator copes (it makes a role only if missing, and drops it with the last database's schema), but a spare
 * cannot be taken for a name whose roles exist, nor from a copied database. Tests that count roles or take spares use
 * names of their own. All tests of a JVM share {@link #PASSWORDS}.
 */
public final class TestDatabase {

    /** Of the program's logins; any test may prepare the roles with these. */
    public static final RolePasswords PASSWORDS = new RolePasswords("app", "platform", "billing");

    private static final String MAINTENANCE = "postgres";

    private final TestServer server;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> templates = new ConcurrentHashMap<>();

    private TestDatabase(TestServer server) {
        this.server = server;
    }

    public static TestDatabase get() {
        return Holder.ONLY;
    }

    /** The superuser's access to the server's maintenance database. */
    public DatabaseTarget target() {
        return server.target(MAINTENANCE);
    }

    /** A fresh, empty database. */
    public DatabaseTarget createDatabase() {
        String name = "test_" + numbers.incrementAndGet();
        execute("create database " + name);
        return server.target(name);
    }

    /**
     * A copy of a database that is filled once a JVM for each key. Copying takes some tens of milliseconds.
     *
     * @param fill closes every connection it opens: a database in use cannot be copied
     */
    public DatabaseTarget createFromTemplate(String templateKey, ThrowingConsumer<DatabaseTarget> fill) {
        String template = templates.computeIfAbsent(templateKey, key -> template(fill));
        String name = "test_" + numbers.incrementAndGet();
        execute("create database " + name + " template " + template);
        copyRevokedRights(template, name);
        return server.target(name);
    }

    /** Ends every session in it first. */
    public void drop(DatabaseTarget database) {
        execute("drop database if exists " + name(database) + " with (force)");
    }

    private String template(ThrowingConsumer<DatabaseTarget> fill) {
        DatabaseTarget database = createDatabase();
        try {
            fill.accept(database);
        } catch (Exception e) {
            drop(database);
            throw new IllegalStateException("The template could not be filled", e);
        }
        execute("alter database " + name(database) + " allow_connections false");
        return name(database);
    }

    /** Rights on the database itself are not copied by PostgreSQL. */
    private void copyRevokedRights(String from, String to) {
        if (!holds("select has_database_privilege('public', '" + from + "', 'temporary')")) {
            execute("revoke temporary on database " + to + " from public");
        }
    }

    private static String name(DatabaseTarget database) {
        return database.jdbcUrl().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private boolean holds(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseTarget target = target();
        return DriverManager.getConnection(target.jdbcUrl(), target.user(), target.password());
    }

    /** Fills a template; may throw what it likes. */
    @FunctionalInterface
    public interface ThrowingConsumer<T> {
        void accept(T value) throws Exception;
    }

    private static final class Holder {
        static final TestDatabase ONLY = new TestDatabase(TestServer.start());
    }
}
