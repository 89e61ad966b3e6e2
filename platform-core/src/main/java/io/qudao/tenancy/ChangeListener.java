package io.qudao.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears of changes on other nodes, on one connection of its own that belongs to the platform's login. A lost connection is
 * made again; what was told in the meantime is unknown then, so everything is forgotten.
 */
@Component
class ChangeListener implements SmartLifecycle {

    /** As the database's list of sessions shows it. */
    static final String APPLICATION = "qudao-changes";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ANSWER_SECONDS = 5;

    private final DatabaseProperties database;
    private final NodeCaches caches;
    private volatile @Nullable Thread listening;
    private volatile @Nullable Connection connection;

    ChangeListener(DatabaseProperties database, NodeCaches caches) {
        this.database = database;
        this.caches = caches;
    }

    @Override
    public synchronized void start() {
        if (listening == null) {
            Thread thread = Thread.ofPlatform().daemon().name("changes").unstarted(this::work);
            listening = thread;
            thread.start();
        }
    }

    private void work() {
        while (goesOn()) {
            try (Connection opened = open()) {
                connection = opened;
                listen(opened);
            } catch (SQLException | RuntimeException e) {
                if (goesOn()) {
                    LOG.warn("Changes on other nodes are seen some seconds late for the moment: {}", e.toString());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private boolean goesOn() {
        return Thread.currentThread() == listening;
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "qudao_platform");
        properties.setProperty("password", database.platformPassword());
        properties.setProperty("ApplicationName", APPLICATION);
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.url(), properties);
    }

    private void listen(Connection opened) throws SQLException {
        try (Statement statement = opened.createStatement()) {
            statement.execute("listen " + NodeCaches.CHANNEL);
        }
        caches.forgetAll();
        PGConnection heard = opened.unwrap(PGConnection.class);
        while (goesOn()) {
            PGNotification[] notices = heard.getNotifications((int) LONGEST_SILENCE.toMillis());
            for (PGNotification notice : notices == null ? new PGNotification[0] : notices) {
                caches.heard(notice.getParameter());
            }
            if (!opened.isValid(ANSWER_SECONDS)) {
                throw new SQLException("The connection is gone");
            }
        }
    }

    /** Aborted rather than closed, since closing waits for the thread that listens. */
    @Override
    public synchronized void stop() {
        listening = null;
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The listening connection was closed already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}
