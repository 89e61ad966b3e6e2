package io.qudao.identity;

import io.qudao.access.Role;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Users that a new tenant starts with. Part of making its space, so it runs in that transaction. */
@Service
public class FirstOwner {

    private final UserRepository users;
    private final Passwords passwords;
    private final Clock clock;

    FirstOwner(UserRepository users, Passwords passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The hash to keep between sign-up and the e-mail's confirmation. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /** Does nothing where the address is a user already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Email email, String displayName, String passwordHash, Locale locale) {
        if (!users.existsByEmail(email.value())) {
            users.save(new User(email, displayName, passwordHash, Role.OWNER, null, locale, clock.instant()));
        }
    }
}
