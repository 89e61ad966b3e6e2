package io.qudao.migrations;

import static io.qudao.testing.Figures.format;

import io.qudao.testing.Figures;
import io.qudao.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a new tenant's space costs, against its bare DDL script replayed on an open connection. */
@Tag("benchmark")
class NewTenantBenchmark {

    private static final int ROUNDS = 25;
    private static final int WARM_UP = 5;

    private final DatabaseTarget target = TestDatabase.get().createDatabase();
    private final Database database = new Database(target);

    @Test
    void makesASpaceFromNothingAndFromASpare() throws Exception {
        new DatabaseRoles(target).prepare(TestDatabase.PASSWORDS);
        new Migrator(target).migrate(MigrationRequest.everything());
        TenantSchemas schemas = new TenantSchemas(target);
        String ddl =
                withoutBookkeeping(ChangeLog.of(ChangeLogs.shipped().tenant()).complete(database));
        double[] bare = new double[ROUNDS];
        double[] created = new double[ROUNDS];
        double[] spare = new double[ROUNDS];
        try (Connection connection = database.connect()) {
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                String name = "b" + (i + WARM_UP);
                double bareMillis = millis(() -> replay(connection, "bare_" + name, ddl));
                double createdMillis = millis(() -> {
                    schemas.create("t_" + name);
                    return name;
                });
                schemas.prepareSpare();
                double spareMillis = millis(() -> schemas.takeSpare("t_s" + name));
                if (i >= 0) {
                    bare[i] = bareMillis;
                    created[i] = createdMillis;
                    spare[i] = spareMillis;
                }
            }
        }
        double floor = Figures.median(bare);
        double own = Figures.median(created);
        Figures.add(
                "New tenant's space from nothing, against its bare DDL script",
                format("%.0f ms", own),
                format("%.0f ms", floor),
                format("%.2f ×", own / floor),
                "≤ 1.3 ×, or the next line");
        Figures.add(
                "New tenant's space from a spare schema",
                format("%.0f ms", Figures.median(spare)),
                "150 ms",
                format("%.0f ms", Figures.median(spare)),
                "< 150 ms");
    }

    /** Only what makes tables: no change-log rows. */
    private static String withoutBookkeeping(String script) {
        return script.replaceAll("(?im)^(INSERT INTO|UPDATE|DELETE FROM) databasechangelog\\b.*;$\n?", "");
    }

    private static Object replay(Connection connection, String schema, String ddl) throws SQLException {
        return Database.inTransaction(connection, c -> {
            Sql.run(c, "create schema " + schema + "; set local search_path to " + schema + ";\n" + ddl);
            return schema;
        });
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }
}
