package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes and drops the one schema a tenant lives in, with its two roles: {@code <schema>_owner} for changes to structure,
 * and {@code <schema>} to read and write rows, which {@code qudao_app} may switch to.
 *
 * <p>Each call is one transaction. Safe in several threads and processes, also while a migration runs: a schema made
 * meanwhile by an older program is found by that migration before it ends, and afterwards older programs are refused.
 *
 * <p>Roles belong to the whole cluster. If another database of the cluster has a tenant of the same name, the two share
 * their roles; they are dropped with the last of them.
 */
public final class TenantSchemas {

    private final Database database;
    private final ChangeLog changeLog;
    private final SpareSchemas spares;

    public TenantSchemas(DatabaseTarget target) {
        this(target, ChangeLogs.shipped());
    }

    public TenantSchemas(DatabaseTarget target, ChangeLogs changeLogs) {
        this.database = new Database(target);
        this.changeLog = ChangeLog.of(changeLogs.tenant());
        this.spares = new SpareSchemas(database, changeLog);
    }

    /**
     * Makes a tenant's schema from nothing; {@link #takeSpare} is quicker.
     *
     * @throws IllegalArgumentException if the name is not {@code t_} and lower-case letters, digits, underscores
     * @throws MigrationException if it exists, or if this program is older than the database
     */
    public void create(String schema) {
        SchemaRoles roles = SchemaRoles.tenant(schema);
        String script = changeLog.complete(database);
        database.inTransaction(connection -> {
            AdvisoryLocks.createTenant(connection);
            TenantReleases.requireNotOvertaken(connection, changeLog.digest());
            requireAbsent(connection, schema);
            SchemaCreation.create(connection, roles, script);
            return true;
        });
    }

    /** Makes a schema ahead of its tenant; returns its name. */
    public String prepareSpare() {
        return spares.prepare();
    }

    /**
     * Gives the tenant a schema made ahead, within some milliseconds.
     *
     * @return false if there is none at this program's version, or if the cluster has a role of the tenant's name; then
     *     {@link #create} it
     * @throws IllegalArgumentException as in {@link #create}
     * @throws MigrationException if the schema exists, or if this program is older than the database
     */
    public boolean takeSpare(String schema) {
        SchemaRoles roles = SchemaRoles.tenant(schema);
        return database.inTransaction(connection -> {
            requireAbsent(connection, schema);
            return spares.take(connection, roles);
        });
    }

    /** Spare schemas that can be taken, whatever their version. */
    public int spareCount() {
        return spares.count();
    }

    /**
     * Drops schema and roles, all or nothing.
     *
     * @throws MigrationException if it does not exist or is not one of ours
     */
    public void drop(String schema) {
        SchemaRoles roles = SchemaRoles.tenant(schema);
        database.inTransaction(connection -> {
            AdvisoryLocks.changeSchema(connection, oid(connection, roles));
            Sql.run(connection, "drop schema " + schema + " cascade");
            Roles.dropUnlessShared(connection, roles.runtime());
            Roles.dropUnlessShared(connection, roles.owner());
            return true;
        });
    }

    public boolean exists(String schema) {
        SchemaRoles roles = SchemaRoles.tenant(schema);
        return database.read(connection -> exists(connection, roles.schema()));
    }

    private static void requireAbsent(Connection connection, String schema) throws SQLException {
        if (exists(connection, schema)) {
            throw new MigrationException("Schema " + schema + " exists already");
        }
    }

    private static boolean exists(Connection connection, String schema) throws SQLException {
        return Sql.holds(connection, "select exists (select from pg_namespace where nspname = ?)", schema);
    }

    private static long oid(Connection connection, SchemaRoles roles) throws SQLException {
        String oid = Sql.text(connection, """
                        select n.oid from pg_namespace n join pg_roles o on o.oid = n.nspowner
                        where n.nspname = ? and o.rolname = ?
                        """, roles.schema(), roles.owner());
        if (oid == null) {
            throw new MigrationException("There is no tenant's schema " + roles.schema());
        }
        return Long.parseLong(oid);
    }
}
