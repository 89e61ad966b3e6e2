package io.qudao.testing;

import io.qudao.migrations.DatabaseRoles;
import io.qudao.migrations.DatabaseTarget;
import io.qudao.migrations.MigrationReport;
import io.qudao.migrations.MigrationRequest;
import io.qudao.migrations.Migrator;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The one database of the module's tests, migrated once. */
public final class CoreDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final DatabaseTarget TARGET = TestDatabase.get().createFromTemplate("core", CoreDatabase::fill);

    /** Another one, as empty as the first was; whoever asks drops it. */
    public static DatabaseTarget fresh() {
        return TestDatabase.get().createFromTemplate("core", CoreDatabase::fill);
    }

    private static void fill(DatabaseTarget target) {
        new DatabaseRoles(target).prepare(TestDatabase.PASSWORDS);
        MigrationReport report = new Migrator(target).migrate(MigrationRequest.everything());
        if (!report.succeeded()) {
            throw new IllegalStateException("The tests' database could not be migrated: " + report.failures());
        }
    }

    /** Without counting, which costs a reflective call for every parameter. */
    public static final class Uncounted implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            connect(context, TARGET.jdbcUrl());
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        connect(context, CountedStatements.counted(TARGET.jdbcUrl()));
    }

    private static void connect(ConfigurableApplicationContext context, String url) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tests-database",
                        Map.of(
                                "qudao.database.url", url,
                                "qudao.database.app-password", TestDatabase.PASSWORDS.app(),
                                "qudao.database.platform-password", TestDatabase.PASSWORDS.platform())));
    }
}
