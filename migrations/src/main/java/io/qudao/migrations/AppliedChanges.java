package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads from the schemas themselves which change sets they have, as one digest each. Two schemas with the same digest can
 * be upgraded by the same script.
 */
final class AppliedChanges {

    /** Of a schema that has no change log at all. */
    static final String NONE = "";

    /** Every table read in one statement holds a lock until it ends, and the server keeps room for some thousands. */
    private static final int SCHEMAS_A_QUERY = 500;

    private static final int ATTEMPTS = 5;
    private static final Set<String> SCHEMA_GONE = Set.of("42P01", "3F000");

    private static final String DIGEST = """
            md5(coalesce(string_agg(filename || '|' || id || '|' || author || '|' || coalesce(md5sum, ''), chr(10)
                order by (filename || '|' || id || '|' || author || '|' || coalesce(md5sum, '')) collate "C"), ''))
            """;

    private AppliedChanges() {}

    /** {@link #NONE} if the schema is not there or was never migrated. */
    static String digest(Connection connection, String schema) throws SQLException {
        if (!Sql.holds(connection, "select to_regclass(?) is not null", schema + ".databasechangelog")) {
            return NONE;
        }
        return Objects.requireNonNull(
                Sql.text(connection, "select " + DIGEST + " from " + schema + ".databasechangelog"));
    }

    /** All tenants' and spare schemas, by name. */
    static List<SchemaState> ofTenants(Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return digests(connection, tenants(connection));
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !SCHEMA_GONE.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
            }
        }
    }

    private static List<SchemaState> tenants(Connection connection) throws SQLException {
        return Sql.rows(
                connection,
                row -> new SchemaState(row.getLong(1), row.getString(2), row.getBoolean(3) ? "?" : NONE),
                """
                select n.oid, n.nspname, c.oid is not null
                from pg_namespace n
                left join pg_class c on c.relnamespace = n.oid and c.relname = 'databasechangelog'
                where n.nspname ~ ?
                order by n.nspname
                """,
                SchemaRoles.TENANTS);
    }

    private static List<SchemaState> digests(Connection connection, List<SchemaState> schemas) throws SQLException {
        List<SchemaState> all = new ArrayList<>();
        List<SchemaState> migrated = new ArrayList<>();
        schemas.forEach(schema -> (schema.digest().equals(NONE) ? all : migrated).add(schema));
        for (int from = 0; from < migrated.size(); from += SCHEMAS_A_QUERY) {
            List<SchemaState> some = migrated.subList(from, Math.min(from + SCHEMAS_A_QUERY, migrated.size()));
            String query = some.stream().map(AppliedChanges::query).collect(Collectors.joining(" union all "));
            all.addAll(Sql.rows(
                    connection, row -> new SchemaState(row.getLong(1), row.getString(2), row.getString(3)), query));
        }
        return all;
    }

    private static String query(SchemaState schema) {
        return "select %d, '%s', %s from %2$s.databasechangelog".formatted(schema.oid(), schema.schema(), DIGEST);
    }
}
