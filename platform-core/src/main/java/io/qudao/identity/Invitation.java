package io.qudao.identity;

import io.qudao.access.Role;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody was asked by e-mail to become a user. Ends once: accepted, revoked or expired. */
@Entity
class Invitation {

    static final Duration VALIDITY = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private @Nullable Long id;

    private byte[] tokenHash;
    private String email;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long distributorId;
    private String locale;
    private String invitedBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant revokedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(SecretToken token, Invitee invitee, String invitedBy, Instant now) {
        this.tokenHash = token.hash();
        this.email = invitee.email().value();
        this.displayName = invitee.displayName();
        this.role = invitee.role();
        this.distributorId = invitee.distributorId();
        this.locale = invitee.locale().toLanguageTag();
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    Invitee invitee() {
        return new Invitee(new Email(email), displayName, role, distributorId, Locale.forLanguageTag(locale));
    }

    /** @throws io.qudao.kernel.RefusedException INVITATION_USED, INVITATION_REVOKED or INVITATION_EXPIRED */
    void refuseUnlessOpen(Instant now) {
        if (acceptedAt != null) {
            throw Problem.of(IdentityProblem.INVITATION_USED).refused();
        }
        if (revokedAt != null) {
            throw Problem.of(IdentityProblem.INVITATION_REVOKED).refused();
        }
        if (!now.isBefore(expiresAt)) {
            throw Problem.of(IdentityProblem.INVITATION_EXPIRED).refused();
        }
    }

    void accept(Instant now) {
        refuseUnlessOpen(now);
        acceptedAt = now;
    }

    void revoke(Instant now) {
        if (acceptedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }
}
