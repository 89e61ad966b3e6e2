package io.qudao.migrations;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Compares what schemas really hold (columns, indexes, constraints, sequences, functions, triggers, views, rights and
 * owners) with a fresh schema of the same change log. The fresh one lives only inside a transaction that is rolled back.
 */
final class Fingerprints {

    private static final int EXPLAINED = 3;

    private final Database database;
    private final ChangeLog changeLog;

    Fingerprints(Database database, ChangeLog changeLog) {
        this.database = database;
        this.changeLog = changeLog;
    }

    /** The schemas that differ, each with its first differences; all are read in one query. */
    Map<String, String> differing(List<String> schemas) {
        String script = changeLog.complete(database);
        String reference = "reference_" + UUID.randomUUID().toString().substring(0, 8);
        return database.read(connection -> {
            connection.setAutoCommit(false);
            try {
                SchemaCreation.create(connection, SchemaRoles.of(reference), script);
                Sql.run(connection, "set local work_mem = '64MB'");
                return differing(connection, schemas, reference);
            } finally {
                connection.rollback();
            }
        });
    }

    /** By schema. Meant for a connection whose search path is {@code pg_catalog}, so that definitions name schemas. */
    static Map<String, String> of(Connection connection, List<String> schemas) throws SQLException {
        Map<String, String> all = new HashMap<>();
        Sql.rows(
                connection,
                row -> all.put(row.getString(1), row.getString(2)),
                SchemaItems.QUERY
                        + "select nspname, md5(string_agg(item, chr(10) order by item collate \"C\")) from item group by 1",
                array(connection, schemas));
        return all;
    }

    private static Map<String, String> differing(Connection connection, List<String> schemas, String reference)
            throws SQLException {
        List<String> all = new ArrayList<>(schemas);
        all.add(reference);
        Map<String, String> fingerprints = of(connection, all);
        String expected = Objects.requireNonNull(fingerprints.remove(reference));
        Map<String, String> differing = new HashMap<>();
        for (Map.Entry<String, String> found : fingerprints.entrySet()) {
            if (!found.getValue().equals(expected)) {
                boolean explain = differing.size() < EXPLAINED;
                differing.put(
                        found.getKey(),
                        "Differs from a fresh schema"
                                + (explain ? ": " + explain(connection, found.getKey(), reference) : ""));
            }
        }
        return differing;
    }

    private static String explain(Connection connection, String schema, String reference) throws SQLException {
        List<String> lines = Sql.rows(
                connection,
                row -> row.getString(1),
                SchemaItems.QUERY + """
                        select case when min(nspname) = ? then 'lacks ' else 'has ' end || item
                        from item group by item having count(distinct nspname) = 1 order by 1 limit 5
                        """,
                array(connection, List.of(schema, reference)),
                reference);
        return String.join("; ", lines);
    }

    private static Array array(Connection connection, List<String> schemas) throws SQLException {
        return connection.createArrayOf("text", schemas.toArray());
    }
}
