package io.qudao.identity;

import io.qudao.access.Actor;
import io.qudao.access.AllowAnyone;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SecretToken;
import io.qudao.kernel.UseCase;
import io.qudao.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.Map;

/** Turns an invitation into a user, once. */
@UseCase
@AllowAnyone(because = "the invitation's secret, sent to the invited address, is the right")
public class AcceptInvitation {

    private final InvitationRepository invitations;
    private final UserRepository users;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    AcceptInvitation(
            InvitationRepository invitations,
            UserRepository users,
            Passwords passwords,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RefusedException INVITATION_UNKNOWN, INVITATION_USED, INVITATION_REVOKED, INVITATION_EXPIRED, EMAIL_TAKEN, or the password's problems */
    public Actor accept(SecretToken token, String password) {
        Invitation invitation = invitations.findByTokenHash(token.hash()).orElseThrow(() -> Problem.of(
                        IdentityProblem.INVITATION_UNKNOWN)
                .refused());
        invitation.accept(clock.instant());
        Invitee invitee = invitation.invitee();
        RefusedException.throwIfAny(
                PasswordRules.problems(password, invitee.email().value()));
        if (users.existsByEmail(invitee.email().value())) {
            throw Problem.of(IdentityProblem.EMAIL_TAKEN, invitee.email()).refused();
        }
        User user = users.save(new User(
                invitee.email(),
                invitee.displayName(),
                passwords.hash(password),
                invitee.role(),
                invitee.distributorId(),
                invitee.locale(),
                clock.instant()));
        audit.record(new AuditSubject("app_user", user.email()), "invitation.accepted", Map.of("role", user.role()));
        return user.actor(CurrentTenant.required());
    }
}
