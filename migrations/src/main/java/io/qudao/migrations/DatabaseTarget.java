package io.qudao.migrations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The administrator's way into the one database that holds platform, billing and tenants.
 *
 * <p>The user is a superuser, or a role with {@code CREATEROLE} that owns the database (or has {@code CREATE} on it). What
 * only a superuser may do is then asked for by {@link DatabaseRoles#prepare()} with the statements to run once.
 *
 * <p>A login written into the address is taken out of it: the driver would prefer it to any other, and the address is also
 * used for the logins that may do less.
 *
 * @param jdbcUrl {@code jdbc:postgresql://…} of PostgreSQL 15 or newer, without a login
 */
public record DatabaseTarget(String jdbcUrl, String user, String password) {

    public DatabaseTarget {
        int query = jdbcUrl.indexOf('?');
        if (query >= 0) {
            List<String> kept = new ArrayList<>();
            for (String parameter : jdbcUrl.substring(query + 1).split("&")) {
                if (parameter.startsWith("user=")) {
                    user = value(parameter);
                } else if (parameter.startsWith("password=")) {
                    password = value(parameter);
                } else if (!parameter.isEmpty()) {
                    kept.add(parameter);
                }
            }
            jdbcUrl = jdbcUrl.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
        }
    }

    private static String value(String parameter) {
        return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
    }

    /** Leaves the password out, since targets end up in logs. */
    @Override
    public String toString() {
        return user + "@" + jdbcUrl;
    }
}
