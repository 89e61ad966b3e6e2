package io.qudao.identity;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.tenancy.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person who signs in at one tenant, for the brand or for one of its distributors. */
@Entity
@Table(name = "app_user")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", sequenceName = "app_user_seq", allocationSize = 50)
    private @Nullable Long id;

    private String email;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long distributorId;
    private boolean enabled = true;
    private String locale;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(
            Email email,
            String displayName,
            String passwordHash,
            Role role,
            @Nullable Long distributorId,
            Locale locale,
            Instant now) {
        this.email = email.value();
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.distributorId = distributorId;
        this.locale = locale.toLanguageTag();
        this.createdAt = now;
    }

    long id() {
        return java.util.Objects.requireNonNull(id, "saved first");
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean isEnabled() {
        return enabled;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    void take(Role newRole) {
        if (newRole.side() != role.side()) {
            throw io.qudao.kernel.Problem.of(IdentityProblem.ROLE_NOT_OF_THIS_SIDE, newRole)
                    .refused();
        }
        role = newRole;
    }

    void speak(Locale newLocale) {
        locale = newLocale.toLanguageTag();
    }

    Actor actor(TenantId tenant) {
        Actor.Kind kind = role.side() == Role.Side.DISTRIBUTOR ? Actor.Kind.BUYER : Actor.Kind.STAFF;
        return new Actor(tenant, kind, email, displayName, id(), distributorId, role.permissions());
    }
}
