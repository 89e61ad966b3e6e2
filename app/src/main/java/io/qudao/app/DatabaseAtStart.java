package io.qudao.app;

import io.qudao.kernel.Targets;
import io.qudao.migrations.DatabaseTarget;
import io.qudao.migrations.MigrationReport;
import io.qudao.migrations.MigrationRequest;
import io.qudao.migrations.Migrator;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Before anything uses it, the database is reachable and at this program's version. */
final class DatabaseAtStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAtStart.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        refuseUnknownTargets(context.getEnvironment());
        LaunchOptions options = LaunchOptions.ofEnvironment();
        ReachableDatabase database = ReachableDatabase.of(options);
        database.closeAtExit();
        Map<String, Object> properties = prepared(database.target(), options);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("database-at-start", properties));
    }

    /** Before anything is started or migrated. */
    private static void refuseUnknownTargets(Environment environment) {
        Targets.of(environment.getProperty(Targets.PROPERTY, "all"));
    }

    private static Map<String, Object> prepared(DatabaseTarget target, LaunchOptions options) {
        Logins logins = Logins.of(target);
        logins.prepare(target);
        MigrationReport report = new Migrator(target).migrate(MigrationRequest.everything());
        report.failures().forEach(failure -> LOG.error("Not migrated, its tenant sees maintenance: {}", failure));
        return Map.of(
                "qudao.database.url", target.jdbcUrl(),
                "qudao.database.admin-user", target.user(),
                "qudao.database.admin-password", target.password(),
                "qudao.database.app-password", logins.passwords().app(),
                "qudao.database.platform-password", logins.passwords().platform(),
                "qudao.data", options.data().toString());
    }
}
