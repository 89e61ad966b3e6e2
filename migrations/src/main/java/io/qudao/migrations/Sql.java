package io.qudao.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on a connection, written so that a caller reads as the SQL it sends. */
final class Sql {

    private Sql() {}

    /** Sends the whole text as it is; with the simple protocol that is one round trip, however many statements it has. */
    static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    static <T> List<T> rows(Connection connection, Row<T> row, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (result.next()) {
                    all.add(row.read(result));
                }
                return all;
            }
        }
    }

    /** The first column of the first row. */
    static @Nullable String text(Connection connection, String query, Object... values) throws SQLException {
        List<@Nullable String> all = Sql.<@Nullable String>rows(connection, row -> row.getString(1), query, values);
        return all.isEmpty() ? null : all.getFirst();
    }

    static boolean holds(Connection connection, String query, Object... values) throws SQLException {
        return rows(connection, row -> row.getBoolean(1), query, values).getFirst();
    }

    @FunctionalInterface
    interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }
}
