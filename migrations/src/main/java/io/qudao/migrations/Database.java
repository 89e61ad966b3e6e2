package io.qudao.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Connections and transactions of the administrator. */
final class Database {

    /** What simultaneous changes to the cluster-wide catalogue of roles end in; the loser need only try again. */
    private static final Set<String> COLLISIONS = Set.of("23505", "42710", "XX000", "40P01", "40001");

    private static final int ATTEMPTS = 5;

    private final DatabaseTarget target;

    Database(DatabaseTarget target) {
        this.target = target;
    }

    /** Plain statements go out in one simple query each, whatever they hold. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", target.user());
        properties.setProperty("password", target.password());
        properties.setProperty("preferQueryMode", "extendedForPrepared");
        properties.setProperty("ApplicationName", "qudao-migrations");
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    /** For looking only: the server refuses any write on this connection. */
    Connection connectReadOnly(String schema) throws SQLException {
        Connection connection = connect();
        Sql.run(connection, "set search_path to " + schema + "; set session characteristics as transaction read only");
        return connection;
    }

    <T> T inTransaction(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = connect()) {
                return inTransaction(connection, work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !COLLISIONS.contains(String.valueOf(e.getSQLState()))) {
                    throw new MigrationException(String.valueOf(e.getMessage()), e);
                }
            }
        }
    }

    static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.in(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** For work without a transaction of its own. */
    <T> T read(Work<T> work) {
        try (Connection connection = connect()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new MigrationException(String.valueOf(e.getMessage()), e);
        }
    }

    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T in(Connection connection) throws SQLException;
    }
}
