package io.qudao.identity;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import io.qudao.testing.Tenants;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people who can sign in with {@link Tenants#PASSWORD}, as if they had accepted an invitation. */
@Component
public class StaffOfTests {

    private final UserRepository users;
    private final Passwords passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StaffOfTests(UserRepository users, Passwords passwords, Clock clock, PlatformTransactionManager transactions) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A person {@code <role>@<slug>.example} of the brand. */
    public Actor member(Tenant tenant, Role role) {
        Email email = Email.of(role.name().toLowerCase(Locale.ROOT) + "@" + tenant.slug() + ".example");
        return TenantScope.call(
                tenant.id(),
                () -> transaction.execute(status -> users.save(new User(
                                email,
                                role.name(),
                                passwords.hash(Tenants.PASSWORD),
                                role,
                                null,
                                Locale.ENGLISH,
                                clock.instant()))
                        .actor(tenant.id())));
    }
}
