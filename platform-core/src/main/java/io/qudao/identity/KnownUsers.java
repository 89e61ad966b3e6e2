package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.access.Role;
import io.qudao.kernel.UseCase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people and machines with passwords that everybody knows. Exists in demo mode only. */
@UseCase
@Allow(Permission.USERS_WRITE)
@ConditionalOnBooleanProperty("qudao.demo")
public class KnownUsers {

    private final UserRepository users;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownUsers(UserRepository users, Passwords passwords, JdbcClient jdbc, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does nothing where the address is a user already. */
    public void add(Email email, String name, String password, Role role, @Nullable Long distributorId, Locale locale) {
        if (!users.existsByEmail(email.value())) {
            users.save(new User(email, name, passwords.hash(password), role, distributorId, locale, clock.instant()));
        }
    }

    /** A machine with every scope. */
    public void addApiClient(String clientId, String secret) {
        jdbc.sql("insert into api_client (client_id, secret_hash, name, scopes, created_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (client_id) do nothing")
                .params(
                        clientId,
                        passwords.hash(secret),
                        clientId,
                        ApiScopes.ALL_OF_TENANT.toArray(String[]::new),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
