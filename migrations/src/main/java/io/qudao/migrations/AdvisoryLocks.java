package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What processes agree on before they change structure. All locks end with their transaction, but the migrator's own,
 * which ends with its connection.
 */
final class AdvisoryLocks {

    private static final int OURS = 0x71756461;
    private static final int SCHEMA = OURS + 1;

    private static final int MIGRATION = 1;
    private static final int CREATION = 2;
    private static final int ROLES = 3;

    private AdvisoryLocks() {}

    /** Waits until no other migrator works on this database. */
    static void migrate(Connection connection) throws SQLException {
        Sql.text(connection, "select pg_advisory_lock(?, ?)", OURS, MIGRATION);
    }

    static void changeRoles(Connection connection) throws SQLException {
        Sql.text(connection, "select pg_advisory_xact_lock(?, ?)", OURS, ROLES);
    }

    /** Held while a tenant's schema comes into being; many at once. */
    static void createTenant(Connection connection) throws SQLException {
        Sql.text(connection, "select pg_advisory_xact_lock_shared(?, ?)", OURS, CREATION);
    }

    /** Waits for schemas just being made and holds back further ones. */
    static void holdBackCreation(Connection connection) throws SQLException {
        Sql.text(connection, "select pg_advisory_xact_lock(?, ?)", OURS, CREATION);
    }

    /** By the schema's oid, since a spare changes its name. */
    static void changeSchema(Connection connection, long oid) throws SQLException {
        Sql.text(connection, "select pg_advisory_xact_lock(?, ?)", SCHEMA, (int) oid);
    }

    static boolean tryChangeSchema(Connection connection, long oid) throws SQLException {
        return Sql.holds(connection, "select pg_try_advisory_xact_lock(?, ?)", SCHEMA, (int) oid);
    }
}
