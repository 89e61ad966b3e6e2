package io.qudao.migrations;

import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockServiceFactory;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Keeps Liquibase to what it does well. It remembers a schema's history between calls and mixes up simultaneous ones, so
 * there is one call at a time in a process, and each begins with nothing remembered, on a connection of its own.
 */
final class LiquibaseSession {

    static final ResourceAccessor FILES = new ClassLoaderResourceAccessor(LiquibaseSession.class.getClassLoader());

    /** Held here, or its level would be forgotten with it. It warns about the lock that a look-only session cannot take. */
    private static final Logger LOG = Logger.getLogger("liquibase");

    private static final Map<String, Object> QUIET = Map.of(
            Scope.Attr.ui.name(),
            new LoggerUIService(),
            Scope.Attr.resourceAccessor.name(),
            FILES,
            "liquibase.analytics.enabled",
            false);

    private LiquibaseSession() {}

    static synchronized <T> T call(Callable<T> work) {
        if (LOG.getLevel() == null) {
            LOG.setLevel(Level.SEVERE);
        }
        try {
            return Scope.child(QUIET, () -> {
                Scope.getCurrentScope()
                        .getSingleton(ChangeLogHistoryServiceFactory.class)
                        .resetAll();
                LockServiceFactory.getInstance().resetAll();
                return work.call();
            });
        } catch (Exception e) {
            throw new MigrationException(rootMessage(e), e);
        }
    }

    /** The database as the connection sees it; statements will name no schema. */
    static Database on(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setOutputDefaultSchema(false);
        return database;
    }

    static ChangeLogParser parser(String root) throws Exception {
        return ChangeLogParserFactory.getInstance().getParser(root, FILES);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
