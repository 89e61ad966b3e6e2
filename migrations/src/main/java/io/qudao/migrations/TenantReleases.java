package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Remembers which states of the tenants' change logs were rolled out. A program of an older state must not make tenants
 * any more: nobody would upgrade them. One of a newer state may, while its rollout still runs.
 */
final class TenantReleases {

    private TenantReleases() {}

    /** @throws MigrationException if a state newer than this one is rolled out already */
    static void requireNotOvertaken(Connection connection, String digest) throws SQLException {
        if (recorded(connection) && Sql.holds(connection, """
                        select exists (
                            select from platform.tenant_release newer
                            join platform.tenant_release own on own.digest = ? and newer.id > own.id)
                        """, digest)) {
            throw new MigrationException("This program is older than the database; a tenant it made would stay behind");
        }
    }

    static void complete(Connection connection, String digest) throws SQLException {
        if (recorded(connection)
                && !Sql.holds(
                        connection, "select exists (select from platform.tenant_release where digest = ?)", digest)) {
            Sql.text(connection, "insert into platform.tenant_release (digest) values (?) returning digest", digest);
        }
    }

    private static boolean recorded(Connection connection) throws SQLException {
        return Sql.holds(connection, "select to_regclass('platform.tenant_release') is not null");
    }
}
