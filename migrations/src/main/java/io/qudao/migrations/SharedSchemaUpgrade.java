package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes or upgrades one of the two schemas that are there once: platform and billing. */
final class SharedSchemaUpgrade {

    private final Database database;
    private final SchemaRoles roles;
    private final ChangeLog changeLog;

    SharedSchemaUpgrade(Database database, SchemaRoles roles, ChangeLog changeLog) {
        this.database = database;
        this.roles = roles;
        this.changeLog = changeLog;
    }

    SchemaOutcome apply() {
        try {
            List<SchemaState> found = database.read(this::find);
            if (!found.isEmpty()) {
                return upgrade(found.getFirst());
            }
            String script = changeLog.complete(database);
            return database.inTransaction(connection -> {
                SchemaCreation.create(connection, roles, script);
                return SchemaOutcome.of(roles.schema(), Status.MIGRATED);
            });
        } catch (MigrationException e) {
            return SchemaOutcome.failed(roles.schema(), e);
        }
    }

    /** Empty if there is nothing to do. */
    List<MigrationReport.Plan> plan() {
        List<SchemaState> found = database.read(this::find);
        if (!found.isEmpty() && found.getFirst().digest().equals(changeLog.digest())) {
            return List.of();
        }
        String script = found.isEmpty() ? changeLog.complete(database) : script(found.getFirst());
        return List.of(new MigrationReport.Plan(List.of(roles.schema()), script));
    }

    private SchemaOutcome upgrade(SchemaState found) {
        if (found.digest().equals(changeLog.digest())) {
            return SchemaOutcome.of(roles.schema(), Status.CURRENT);
        }
        String script = script(found);
        return database.read(connection -> SchemaUpgrade.apply(connection, found, script, changeLog.digest()));
    }

    private String script(SchemaState found) {
        return changeLog.since(database, found.schema());
    }

    private List<SchemaState> find(Connection connection) throws SQLException {
        String digest = AppliedChanges.digest(connection, roles.schema());
        return Sql.rows(
                connection,
                row -> new SchemaState(row.getLong(1), roles.schema(), digest),
                "select oid from pg_namespace where nspname = ?",
                roles.schema());
    }
}
