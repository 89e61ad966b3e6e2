package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Schemas made before anyone needs them. Taking one changes three names; nothing inside refers to a name. */
final class SpareSchemas {

    private final Database database;
    private final ChangeLog changeLog;

    SpareSchemas(Database database, ChangeLog changeLog) {
        this.database = database;
        this.changeLog = changeLog;
    }

    String prepare() {
        String name = "spare_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        String script = changeLog.complete(database);
        return database.inTransaction(connection -> {
            AdvisoryLocks.createTenant(connection);
            TenantReleases.requireNotOvertaken(connection, changeLog.digest());
            SchemaCreation.create(connection, SchemaRoles.of(name), script);
            return name;
        });
    }

    boolean take(Connection connection, SchemaRoles tenant) throws SQLException {
        AdvisoryLocks.createTenant(connection);
        TenantReleases.requireNotOvertaken(connection, changeLog.digest());
        if (Roles.exists(connection, tenant.owner()) || Roles.exists(connection, tenant.runtime())) {
            return false;
        }
        for (SchemaState spare : available(connection)) {
            if (AdvisoryLocks.tryChangeSchema(connection, spare.oid()) && isCurrent(connection, spare)) {
                rename(connection, SchemaRoles.of(spare.schema()), tenant);
                return true;
            }
        }
        return false;
    }

    int count() {
        return database.read(SpareSchemas::available).size();
    }

    /** Also false if another caller took it before the lock was ours: then the name is gone. */
    private boolean isCurrent(Connection connection, SchemaState spare) throws SQLException {
        return AppliedChanges.digest(connection, spare.schema()).equals(changeLog.digest());
    }

    private static void rename(Connection connection, SchemaRoles from, SchemaRoles to) throws SQLException {
        Sql.run(connection, """
                alter schema %s rename to %s;
                alter role %s rename to %s;
                alter role %s rename to %s;
                """.formatted(
                        from.schema(), to.schema(), from.owner(), to.owner(), from.runtime(), to.runtime()));
    }

    /** Not those of a copied database: their roles belong to the original too. */
    private static List<SchemaState> available(Connection connection) throws SQLException {
        return Sql.rows(connection, row -> new SchemaState(row.getLong(1), row.getString(2), "?"), """
                select n.oid, n.nspname
                from pg_namespace n
                join pg_roles o on o.oid = n.nspowner and o.rolname = n.nspname || '_owner'
                join pg_roles r on r.rolname = n.nspname
                where n.nspname ~ '^spare_[0-9a-f]+$' and not exists (
                    select from pg_shdepend d
                    where d.refclassid = 'pg_authid'::regclass and d.refobjid in (o.oid, r.oid)
                        and d.dbid not in (0, (select oid from pg_database where datname = current_database())))
                order by n.oid
                """);
    }
}
