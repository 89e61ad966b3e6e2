package io.qudao.migrations;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liquibase.ChecksumVersion;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;

/**
 * One kind of schema's change log, and the SQL that leads to its end from a given state.
 *
 * <p>The SQL names no schema and holds the change log's own rows, so it can be replayed in every schema of the same state.
 */
final class ChangeLog {

    /** A schema every database has and nobody has a change log in. */
    private static final String NOWHERE = "information_schema";

    /** Replays are excluded from each other by our own locks, so Liquibase's lock table is not wanted. */
    private static final Pattern LOCKING =
            Pattern.compile("(?im)^(CREATE TABLE|DELETE FROM|INSERT INTO|UPDATE) databasechangeloglock\\b.*;$\n?");

    private static final Map<String, ChangeLog> ALL = new ConcurrentHashMap<>();

    private final String root;
    private final String digest;
    private volatile String complete = "";

    private ChangeLog(String root) {
        this.root = root;
        this.digest = LiquibaseSession.call(() -> digest(root));
    }

    /** The files do not change while the program runs, so each root is read once. */
    static ChangeLog of(String root) {
        return ALL.computeIfAbsent(root, ChangeLog::new);
    }

    /** What {@link AppliedChanges} reads from a schema that has all of it. */
    String digest() {
        return digest;
    }

    /** The SQL that fills an empty schema. */
    String complete(io.qudao.migrations.Database database) {
        if (complete.isEmpty()) {
            complete = since(database, NOWHERE);
        }
        return complete;
    }

    /** The SQL that brings this schema, and any other of the same state, to the end. Writes nothing. */
    String since(io.qudao.migrations.Database database, String schema) {
        return LiquibaseSession.call(() -> {
            try (Connection connection = database.connectReadOnly(schema)) {
                return LOCKING.matcher(sql(LiquibaseSession.on(connection))).replaceAll("");
            }
        });
    }

    @SuppressWarnings("deprecation") // the replacement writes to a stream and needs the global command registry
    private String sql(Database database) throws Exception {
        StringWriter sql = new StringWriter();
        new Liquibase(root, LiquibaseSession.FILES, database).update(new Contexts(), new LabelExpression(), sql);
        return sql.toString();
    }

    private static String digest(String root) throws Exception {
        return md5(
                LiquibaseSession.parser(root)
                        .parse(root, new ChangeLogParameters(), LiquibaseSession.FILES)
                        .getChangeSets()
                        .stream()
                        .map(ChangeLog::line)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static String line(ChangeSet change) {
        String checksum = change.generateCheckSum(ChecksumVersion.latest()).toString();
        return change.getFilePath() + "|" + change.getId() + "|" + change.getAuthor() + "|" + checksum;
    }

    private static String md5(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
