package io.qudao.identity;

import io.qudao.access.Actor;
import io.qudao.access.AllowAnyone;
import io.qudao.kernel.UseCase;
import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Compares a password with a user of the current tenant. */
@UseCase(readOnly = true)
@AllowAnyone(because = "it is how people become known; a wrong answer costs the same time whatever was wrong")
public class SignIn {

    private final UserRepository users;
    private final Passwords passwords;
    private final TenantDirectory tenants;
    private final Clock clock;

    SignIn(UserRepository users, Passwords passwords, TenantDirectory tenants, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Empty for an unknown address, a wrong password and a disabled user alike. */
    public Optional<Actor> signIn(String email, String password) {
        if (password.length() > PasswordRules.LONGEST) {
            return Optional.empty();
        }
        Optional<User> known = users.findByEmail(email.strip().toLowerCase(java.util.Locale.ROOT));
        if (known.isEmpty()) {
            passwords.pretendToMatch(password);
            return Optional.empty();
        }
        return known.filter(user -> passwords.matches(password, user.passwordHash()) && user.isEnabled())
                .map(user -> user.actor(CurrentTenant.required()));
    }

    /** The actor that signing in now would make of a user; empty for a disabled one. */
    public Optional<Actor> again(long userId) {
        return users.findById(userId).filter(User::isEnabled).map(user -> user.actor(CurrentTenant.required()));
    }

    /** Remembers when a user was last there; not while the tenant may only read, so that its people can still come in. */
    @Transactional
    public void remember(Actor actor) {
        Long id = actor.userId();
        if (id != null && tenants.required(actor.tenant()).state().isWritable()) {
            users.findById(id).ifPresent(user -> user.signedIn(clock.instant()));
        }
    }
}
