package io.qudao.imports;

import io.qudao.testing.CoreDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Ends the database's sessions of tenants in the middle of their work, again and again, until closed. */
final class CutConnections implements AutoCloseable {

    private static final String CUT =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'qudao_app'"
                    + " and datname = current_database() and state in ('active', 'idle in transaction')";
    private static final long EVERY_NANOS = 400_000_000L;

    private final AtomicInteger cut = new AtomicInteger();
    private final Thread thread;
    private volatile boolean going = true;

    CutConnections() {
        thread = Thread.ofPlatform().daemon().start(this::work);
    }

    private void work() {
        try (Connection connection = DriverManager.getConnection(
                        CoreDatabase.TARGET.jdbcUrl(), CoreDatabase.TARGET.user(), CoreDatabase.TARGET.password());
                Statement statement = connection.createStatement()) {
            while (going) {
                LockSupport.parkNanos(EVERY_NANOS);
                try (ResultSet ended = statement.executeQuery(CUT)) {
                    ended.next();
                    cut.addAndGet(ended.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int cut() {
        return cut.get();
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        thread.join();
    }
}
