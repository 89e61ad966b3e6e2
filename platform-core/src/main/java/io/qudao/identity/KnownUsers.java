package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.ApiScope;
import io.qudao.access.Permission;
import io.qudao.access.Role;
import io.qudao.kernel.UseCase;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Makes people and machines with passwords that everybody knows. Exists in demo mode only. */
@UseCase
@Allow(Permission.USERS_WRITE)
@ConditionalOnBooleanProperty("qudao.demo")
public class KnownUsers {

    private final UserRepository users;
    private final Passwords passwords;
    private final ApiClients clients;
    private final Clock clock;

    KnownUsers(UserRepository users, Passwords passwords, ApiClients clients, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.clients = clients;
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
        clients.insert(clientId, secret, clientId, ApiScope.OF_TENANTS);
    }
}
