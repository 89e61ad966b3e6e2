package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Making and dropping single roles. Roles belong to the cluster, not to the database: two databases that hold a tenant of
 * the same name share its roles, so making tolerates a role that is there, and dropping spares one that others need.
 */
final class Roles {

    private Roles() {}

    /** @throws MigrationException if a role of that name is there and may do more than ours may */
    static void ensure(Connection connection, String role, String attributes) throws SQLException {
        if (!exists(connection, role)) {
            Sql.run(connection, "create role " + role + " " + attributes);
        } else if (isPowerful(connection, role) || canLogIn(connection, role) != attributes.startsWith("login")) {
            throw new MigrationException("A role " + role + " with other rights exists already in this cluster");
        }
    }

    static boolean exists(Connection connection, String role) throws SQLException {
        return Sql.holds(connection, "select exists (select from pg_roles where rolname = ?)", role);
    }

    static void dropUnlessShared(Connection connection, String role) throws SQLException {
        if (exists(connection, role) && !isShared(connection, role)) {
            Sql.run(connection, "drop role " + role);
        }
    }

    /** Whether another database of this cluster holds anything of the role. */
    static boolean isShared(Connection connection, String role) throws SQLException {
        return Sql.holds(connection, """
                select exists (
                    select from pg_shdepend d
                    where d.refclassid = 'pg_authid'::regclass
                        and d.refobjid = (select oid from pg_roles where rolname = ?)
                        and d.dbid not in (0, (select oid from pg_database where datname = current_database())))
                """, role);
    }

    private static boolean isPowerful(Connection connection, String role) throws SQLException {
        return Sql.holds(connection, """
                select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
                from pg_roles where rolname = ?
                """, role);
    }

    private static boolean canLogIn(Connection connection, String role) throws SQLException {
        return Sql.holds(connection, "select rolcanlogin from pg_roles where rolname = ?", role);
    }
}
