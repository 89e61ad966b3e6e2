package io.qudao.migrations;

/**
 * The administrator's way into the one database that holds platform, billing and tenants.
 *
 * <p>The user is a superuser, or a role with {@code CREATEROLE} that owns the database (or has {@code CREATE} on it). What
 * only a superuser may do is then asked for by {@link DatabaseRoles#prepare()} with the statements to run once.
 *
 * @param jdbcUrl {@code jdbc:postgresql://…} of PostgreSQL 15 or newer
 */
public record DatabaseTarget(String jdbcUrl, String user, String password) {

    /** Leaves the password out, since targets end up in logs. */
    @Override
    public String toString() {
        return user + "@" + jdbcUrl.replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
