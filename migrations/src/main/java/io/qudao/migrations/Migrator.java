package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings every schema to the version of this program: platform, billing, then all tenants and spares, each in one
 * transaction, one tenant's failure stopping no other.
 *
 * <p>A run that was cut off is resumed by running again. A second migrator waits for the first, and then finds its work
 * done; so nodes may all migrate when they start.
 */
public final class Migrator {

    private final DatabaseTarget target;
    private final Database database;
    private final ChangeLogs changeLogs;

    public Migrator(DatabaseTarget target) {
        this(target, ChangeLogs.shipped());
    }

    public Migrator(DatabaseTarget target, ChangeLogs changeLogs) {
        this.target = target;
        this.database = new Database(target);
        this.changeLogs = changeLogs;
    }

    /**
     * Prepares the roles and migrates. Failures of single schemas stand in the report.
     *
     * @throws MigrationException if the database cannot be reached, the roles not prepared, or the change logs not read
     */
    public MigrationReport migrate(MigrationRequest request) {
        MigrationRun run = new MigrationRun(database, changeLogs, request);
        if (request.dryRun()) {
            return run.plan();
        }
        new DatabaseRoles(target).prepare();
        return database.read(connection -> {
            AdvisoryLocks.migrate(connection);
            return run.migrate();
        });
    }

    /**
     * The schemas that lack change sets of this program or have some it does not know, {@code platform} and
     * {@code billing} among them; read in one query for each 500 schemas.
     */
    public List<String> outdated() {
        return database.read(this::outdated);
    }

    /** Tenants and spares at this program's version that differ from a fresh schema all the same, with how they differ. */
    public Map<String, String> deviating() {
        ChangeLog tenant = ChangeLog.of(changeLogs.tenant());
        List<String> current = database.read(AppliedChanges::ofTenants).stream()
                .filter(schema -> schema.digest().equals(tenant.digest()))
                .map(SchemaState::schema)
                .toList();
        return new Fingerprints(database, tenant).differing(current);
    }

    private List<String> outdated(Connection connection) throws SQLException {
        List<String> outdated = new ArrayList<>();
        for (Map.Entry<SchemaRoles, ChangeLog> shared : changeLogs.shared().entrySet()) {
            String schema = shared.getKey().schema();
            if (!AppliedChanges.digest(connection, schema)
                    .equals(shared.getValue().digest())) {
                outdated.add(schema);
            }
        }
        String target = ChangeLog.of(changeLogs.tenant()).digest();
        AppliedChanges.ofTenants(connection).stream()
                .filter(schema -> !schema.digest().equals(target))
                .forEach(schema -> outdated.add(schema.schema()));
        return outdated;
    }
}
