package io.qudao.api.platform;

import com.zaxxer.hikari.HikariDataSource;
import io.qudao.api.IdempotentRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Keeps requests with the same key apart, on all nodes, while their work runs in transactions of its own. The lock is the
 * database's and hangs on a connection, so it ends with the process. Some connections always stay free for the work
 * itself.
 */
@Component
class KeyLocks {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 1))";

    private final HikariDataSource platform;
    private final Semaphore slots;

    KeyLocks(@Qualifier("platformDataSource") HikariDataSource platform) {
        this.platform = platform;
        this.slots = new Semaphore(Math.max(1, platform.getMaximumPoolSize() / 2));
    }

    <T> T whileLocked(IdempotentRequest request, Supplier<T> work) {
        slots.acquireUninterruptibly();
        try (Connection connection = platform.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, request);
            try {
                return work.get();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("lock of a key", LOCK, e);
        } finally {
            slots.release();
        }
    }

    private static void lock(Connection connection, IdempotentRequest request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, "operator_idempotency_key " + request.client() + " " + request.key());
            statement.execute();
        }
    }
}
