package io.qudao.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Keeps works of the same name apart, on all nodes, while they run in transactions of their own. The lock is the database's
 * and hangs on a connection, so it ends with the process. Some connections always stay free for the work itself.
 */
@Component
public class PlatformLocks {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 1))";

    private final HikariDataSource platform;
    private final Semaphore slots;

    PlatformLocks(@Qualifier("platformDataSource") HikariDataSource platform) {
        this.platform = platform;
        this.slots = new Semaphore(Math.max(1, platform.getMaximumPoolSize() / 2));
    }

    public <T> T whileLocked(String name, Supplier<T> work) {
        slots.acquireUninterruptibly();
        try (Connection connection = platform.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, name);
            try {
                return work.get();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("lock of " + name, LOCK, e);
        } finally {
            slots.release();
        }
    }

    private static void lock(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, name);
            statement.execute();
        }
    }
}
