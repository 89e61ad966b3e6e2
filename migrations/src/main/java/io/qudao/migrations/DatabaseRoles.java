package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/**
 * The logins of the program, and what everybody else in the database loses so that a tenant's SQL cannot become another
 * tenant's.
 *
 * <p>Revoked from PUBLIC are {@code set_config} (granted to {@code qudao_app} alone, which switches tenants with it), TEMP
 * on the database, CREATE on schema {@code public}, and usage of procedural languages. Schema owners keep the languages, so
 * a change log may still define triggers.
 */
public final class DatabaseRoles {

    /** Serves tenants' requests. Inherits nothing, so it can read nothing until it switches to a tenant's role. */
    public static final String APP = "qudao_app";

    /** Reads and writes rows of schema {@code platform}; its client sets {@code currentSchema=platform}. */
    public static final String PLATFORM = "qudao_platform";

    /** Reads and writes rows of schema {@code billing}; its client sets {@code currentSchema=billing}. */
    public static final String BILLING = "qudao_billing";

    static final String SCHEMA_OWNERS = "qudao_schema_owners";

    private static final String SET_CONFIG = "function pg_catalog.set_config(text, text, boolean)";

    private final Database database;

    public DatabaseRoles(DatabaseTarget target) {
        this.database = new Database(target);
    }

    /**
     * Makes what is missing and sets the passwords. Safe to repeat, and safe in several processes at once.
     *
     * @throws MigrationException if the administrator may not revoke what must be revoked; the message holds the statements
     *     a superuser has to run once
     */
    public void prepare(RolePasswords passwords) {
        database.inTransaction(connection -> {
            prepare(connection);
            password(connection, APP, passwords.app());
            password(connection, PLATFORM, passwords.platform());
            password(connection, BILLING, passwords.billing());
            return true;
        });
    }

    /** The same, but leaves passwords as they are; a login made now has none and so cannot connect by password yet. */
    public void prepare() {
        database.inTransaction(connection -> {
            prepare(connection);
            return true;
        });
    }

    private static void prepare(Connection connection) throws SQLException {
        AdvisoryLocks.changeRoles(connection);
        Roles.ensure(connection, APP, "login noinherit");
        Roles.ensure(connection, PLATFORM, "login");
        Roles.ensure(connection, BILLING, "login");
        Roles.ensure(connection, SCHEMA_OWNERS, "nologin");
        List<String> missing = missing(connection);
        if (!missing.isEmpty()) {
            Sql.run(connection, String.join(";\n", missing));
        }
        List<String> refused = missing(connection);
        if (!refused.isEmpty()) {
            throw new MigrationException("A superuser must run once in this database:\n" + String.join(";\n", refused));
        }
    }

    /** The statements still needed; looked up first, since a revoke that changes nothing still writes to the catalogue. */
    private static List<String> missing(Connection connection) throws SQLException {
        return Sql.rows(connection, row -> row.getString(1), """
                select 'revoke execute on %1$s from public'
                    where has_function_privilege('public', 'pg_catalog.set_config(text, text, boolean)', 'execute')
                union all select 'grant execute on %1$s to %2$s'
                    where not has_function_privilege('%2$s', 'pg_catalog.set_config(text, text, boolean)', 'execute')
                        or has_function_privilege('public', 'pg_catalog.set_config(text, text, boolean)', 'execute')
                union all select format('revoke temporary on database %%I from public', current_database())
                    where has_database_privilege('public', current_database(), 'temporary')
                union all select 'revoke create on schema public from public' from pg_namespace
                    where nspname = 'public' and has_schema_privilege('public', oid, 'create')
                union all select format('revoke usage on language %%I from public', lanname) from pg_language
                    where lanispl and has_language_privilege('public', oid, 'usage')
                union all select format('grant usage on language %%I to %3$s', lanname) from pg_language
                    where lanispl and lanpltrusted and (not has_language_privilege('%3$s', oid, 'usage')
                        or has_language_privilege('public', oid, 'usage'))
                """.formatted(SET_CONFIG, APP, SCHEMA_OWNERS));
    }

    /** Hashed on this side, so that the password never shows in a log of the server. */
    private static void password(Connection connection, String role, String password) throws SQLException {
        Sql.run(connection, PasswordUtil.genAlterUserPasswordSQL(role, password.toCharArray(), "scram-sha-256"));
    }
}
