package io.qudao.app;

import io.qudao.migrations.DatabaseTarget;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database that this process works on: somebody else's server, or one of its own. */
final class ReachableDatabase implements AutoCloseable {

    private final DatabaseTarget target;
    private final @Nullable EmbeddedDatabase own;

    private ReachableDatabase(DatabaseTarget target, @Nullable EmbeddedDatabase own) {
        this.target = target;
        this.own = own;
    }

    static ReachableDatabase of(LaunchOptions options) {
        if (options.dbUrl() != null) {
            return new ReachableDatabase(
                    new DatabaseTarget(options.dbUrl(), options.dbUser(), options.dbPassword()), null);
        }
        EmbeddedDatabase own = EmbeddedDatabase.start(options.data().resolve("postgres"));
        return new ReachableDatabase(own.target(), own);
    }

    DatabaseTarget target() {
        return target;
    }

    /** The migrator's arguments, told where this database is. */
    String[] withTarget(String[] args) {
        return Stream.concat(
                        Stream.of("--url", target.jdbcUrl(), "--user", target.user(), "--password", target.password()),
                        Stream.of(args))
                .toArray(String[]::new);
    }

    /** Stops an own server after everything else of the process has stopped. */
    void closeAtExit() {
        if (own != null) {
            own.stopAtExit();
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.stop();
        }
    }
}
