package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings one schema to the end of its change log in one transaction, or leaves it exactly as it was. */
final class SchemaUpgrade {

    /** Requests of the schema's users queue up behind a waiting change, so it gives up soon; a later run tries again. */
    private static final String PATIENCE = "set local lock_timeout = '10s'; set local statement_timeout = 0;\n";

    private SchemaUpgrade() {}

    /**
     * @param found what the script was made for; a schema that has moved on since is not touched
     * @param target digest of the whole change log
     */
    static SchemaOutcome apply(Connection connection, SchemaState found, String script, String target) {
        try {
            return Database.inTransaction(connection, inner -> upgrade(inner, found, script, target));
        } catch (SQLException | RuntimeException e) {
            return SchemaOutcome.failed(found.schema(), e);
        }
    }

    private static SchemaOutcome upgrade(Connection connection, SchemaState found, String script, String target)
            throws SQLException {
        AdvisoryLocks.changeSchema(connection, found.oid());
        List<SchemaRoles> still = current(connection, found.oid());
        if (still.isEmpty()) {
            return SchemaOutcome.of(found.schema(), Status.GONE);
        }
        SchemaRoles roles = still.getFirst();
        String digest = AppliedChanges.digest(connection, roles.schema());
        if (digest.equals(target)) {
            return SchemaOutcome.of(roles.schema(), Status.CURRENT);
        }
        requireUnmoved(found.digest(), digest);
        replay(connection, roles, script);
        requireComplete(connection, roles, target);
        return SchemaOutcome.of(roles.schema(), Status.MIGRATED);
    }

    /** A spare may have become a tenant's since it was found. */
    private static List<SchemaRoles> current(Connection connection, long oid) throws SQLException {
        return Sql.rows(connection, row -> owned(row.getString(1), row.getString(2)), """
                        select n.nspname, o.rolname from pg_namespace n join pg_roles o on o.oid = n.nspowner
                        where n.oid = ?
                        """, oid);
    }

    private static SchemaRoles owned(String schema, String owner) {
        SchemaRoles roles = SchemaRoles.of(schema);
        if (!roles.owner().equals(owner)) {
            throw new MigrationException("Schema " + schema + " belongs to " + owner + ", not to " + roles.owner());
        }
        return roles;
    }

    private static void replay(Connection connection, SchemaRoles roles, String script) throws SQLException {
        Sql.run(
                connection,
                PATIENCE + "set local role " + roles.owner() + ";\nset local search_path to " + roles.schema() + ";\n"
                        + script);
    }

    private static void requireUnmoved(String expected, String digest) {
        if (!expected.equals(digest)) {
            throw new MigrationException("Its change sets changed while it waited; run the migration again");
        }
    }

    private static void requireComplete(Connection connection, SchemaRoles roles, String target) throws SQLException {
        if (!AppliedChanges.digest(connection, roles.schema()).equals(target)) {
            throw new MigrationException(
                    "It has change sets this program does not know; the program is too old for it");
        }
    }
}
