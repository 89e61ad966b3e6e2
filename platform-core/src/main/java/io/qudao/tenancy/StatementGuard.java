package io.qudao.tenancy;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * Lets a tenant's connection send one statement at a time, and only statements on rows.
 *
 * <p>A role alone does not stop injected SQL, since the login may become any tenant: this keeps {@code SET ROLE},
 * {@code DO}, and a second statement behind a semicolon from reaching the server. The driver's own parser does the
 * splitting, so quoting is judged as the driver judges it.
 */
final class StatementGuard {

    private static final Set<String> ROW_STATEMENTS =
            Set.of("select", "insert", "update", "delete", "merge", "with", "values");

    /** Statements come from code and are few; the bound only limits what an attacker's text could fill. */
    private static final int REMEMBERED = 5_000;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Set<String> passed = ConcurrentHashMap.newKeySet();

    /** @throws SQLException (42501) unless the text is exactly one row statement */
    void check(String sql) throws SQLException {
        if (passed.contains(sql)) {
            return;
        }
        List<NativeQuery> statements = Parser.parseJdbcSql(sql, true, true, true, false, false);
        if (statements.size() != 1) {
            throw refused("one statement at a time, not " + statements.size());
        }
        String verb = firstWord(statements.getFirst().nativeSql);
        if (!ROW_STATEMENTS.contains(verb)) {
            throw refused("only statements on rows, not '" + verb + "'");
        }
        if (passed.size() < REMEMBERED) {
            passed.add(sql);
        }
    }

    private static SQLException refused(String why) {
        return new SQLException("Refused on a tenant's connection: " + why, INSUFFICIENT_PRIVILEGE);
    }

    static String firstWord(String sql) {
        int start = afterBlanksCommentsAndParentheses(sql);
        int end = start;
        while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
            end++;
        }
        return sql.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int afterBlanksCommentsAndParentheses(String sql) {
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (Character.isWhitespace(c) || c == '(') {
                i++;
            } else if (sql.startsWith("--", i)) {
                i = endOfLine(sql, i);
            } else if (sql.startsWith("/*", i)) {
                i = endOfBlockComment(sql, i);
            } else {
                return i;
            }
        }
        return i;
    }

    private static int endOfLine(String sql, int from) {
        int end = sql.indexOf('\n', from);
        return end < 0 ? sql.length() : end;
    }

    /** PostgreSQL nests block comments. */
    private static int endOfBlockComment(String sql, int from) {
        int depth = 0;
        int i = from;
        do {
            if (sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i += 2;
            } else {
                i++;
            }
        } while (depth > 0 && i < sql.length());
        return i;
    }
}
