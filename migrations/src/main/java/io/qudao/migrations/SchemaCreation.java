package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a schema, its roles and its content in the caller's transaction, so that all of it is there or none. */
final class SchemaCreation {

    /** From this version on a membership says itself whether it inherits; before, the member's own attribute did. */
    private static final int MEMBERSHIP_OPTIONS = 16;

    private SchemaCreation() {}

    /** @param script fills the schema, run as its owner */
    static void create(Connection connection, SchemaRoles roles, String script) throws SQLException {
        Roles.ensure(connection, roles.owner(), "nologin");
        if (roles.ofTenant()) {
            Roles.ensure(connection, roles.runtime(), "nologin");
        }
        Sql.run(connection, memberships(connection, roles) + rights(roles) + sight(roles) + script + seal(roles));
    }

    private static String memberships(Connection connection, SchemaRoles roles) throws SQLException {
        boolean options = connection.getMetaData().getDatabaseMajorVersion() >= MEMBERSHIP_OPTIONS;
        StringBuilder sql = new StringBuilder("grant " + DatabaseRoles.SCHEMA_OWNERS + " to " + roles.owner() + ";\n");
        if (roles.ofTenant()) {
            sql.append("grant " + roles.runtime() + " to " + DatabaseRoles.APP
                    + (options ? " with inherit false, set true;\n" : ";\n"));
        }
        if (!Sql.holds(connection, "select rolsuper from pg_roles where rolname = current_user")) {
            sql.append("grant " + roles.owner() + " to current_user"
                    + (options ? " with inherit true, set true;\n" : ";\n"));
        }
        return sql.toString();
    }

    /** Rights on tables to come, so that no change log needs to know a role. */
    private static String rights(SchemaRoles roles) {
        return """
                create schema %1$s authorization %2$s;
                set local role %2$s;
                set local search_path to %1$s;
                grant usage on schema %1$s to %3$s;
                alter default privileges in schema %1$s grant select, insert, update, delete on tables to %3$s;
                alter default privileges in schema %1$s grant usage on sequences to %3$s;
                """.formatted(roles.schema(), roles.owner(), roles.runtime());
    }

    /** The platform looks into a tenant's schema only where a change log grants it a view. */
    private static String sight(SchemaRoles roles) {
        return roles.ofTenant()
                ? "grant usage on schema " + roles.schema() + " to " + DatabaseRoles.PLATFORM + ";\n"
                : "";
    }

    private static String seal(SchemaRoles roles) {
        return """
                ;
                revoke insert, update, delete on databasechangelog from %s;
                set local role none;
                set local search_path to pg_catalog;
                """.formatted(roles.runtime());
    }
}
