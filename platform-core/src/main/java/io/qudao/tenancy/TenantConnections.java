package io.qudao.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * Turns a pooled connection of the powerless login into one tenant's, for one transaction.
 *
 * <p>One round trip sets role and search path local to the transaction, so that commit or rollback undoes them and nothing
 * has to be reset. A tenant that may only read gets a read-only transaction in the same round trip.
 */
final class TenantConnections implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;

    private static final String SWITCH = "select set_config('role', ?, true), set_config('search_path', ?, true)";

    private static final String SWITCH_TO_READ =
            "select set_config('role', ?, true), set_config('search_path', ?, true), set_config('transaction_read_only', 'on', true)";

    private final transient DataSource login;
    private final transient TenantAccess access;
    private final transient StatementGuard guard = new StatementGuard();

    TenantConnections(DataSource login, TenantAccess access) {
        this.login = login;
        this.access = access;
    }

    /** The login itself, for metadata: it can read no table. */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return login.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(String schema) throws SQLException {
        if (schema.equals(TenantIdentifierResolver.NONE)) {
            throw new SQLException("No tenant: open a TenantScope or sign in", "42501");
        }
        boolean writable = access.isWritable(TenantId.ofSchema(schema));
        Connection connection = login.getConnection();
        try {
            connection.setAutoCommit(false);
            become(connection, schema, writable);
            return GuardedConnection.of(connection, guard);
        } catch (SQLException | RuntimeException e) {
            giveBack(connection);
            throw e;
        }
    }

    private static void become(Connection connection, String schema, boolean writable) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(writable ? SWITCH : SWITCH_TO_READ)) {
            statement.setString(1, schema);
            statement.setString(2, schema);
            statement.execute();
        }
    }

    @Override
    public void releaseConnection(String schema, Connection connection) throws SQLException {
        giveBack(GuardedConnection.raw(connection));
    }

    /** Whatever was not committed is undone, and with it role and search path. */
    private static void giveBack(Connection connection) throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException("Tenants' connections are not unwrapped");
    }
}
