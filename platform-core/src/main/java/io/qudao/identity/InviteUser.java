package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SecretToken;
import io.qudao.kernel.UseCase;
import io.qudao.mail.Mail;
import io.qudao.mail.TenantMail;
import io.qudao.settings.CurrentSettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Asks a person by e-mail to become a user of the brand or a distributor's buyer. A newer invitation to the same address
 * replaces an open one.
 */
@UseCase
@Allow({Permission.USERS_WRITE, Permission.DISTRIBUTORS_WRITE})
public class InviteUser {

    private final UserRepository users;
    private final InvitationRepository invitations;
    private final TenantMail mail;
    private final AuditTrail audit;
    private final CurrentSettings settings;
    private final Addresses addresses;
    private final Clock clock;

    InviteUser(
            UserRepository users,
            InvitationRepository invitations,
            TenantMail mail,
            AuditTrail audit,
            CurrentSettings settings,
            Addresses addresses,
            Clock clock) {
        this.users = users;
        this.invitations = invitations;
        this.mail = mail;
        this.audit = audit;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * @throws io.qudao.kernel.RefusedException EMAIL_TAKEN, NAME_MISSING; PERMISSION_MISSING for a brand's user without
     *     the right to manage users
     */
    public void invite(Invitee invitee) {
        refuse(invitee);
        invitations
                .findByEmailAndAcceptedAtIsNullAndRevokedAtIsNull(
                        invitee.email().value())
                .forEach(open -> open.revoke(clock.instant()));
        invitations.flush();
        SecretToken token = SecretToken.random();
        invitations.saveAndFlush(
                new Invitation(token, invitee, CurrentActor.required().name(), clock.instant()));
        audit.record(
                new AuditSubject("invitation", invitee.email().value()),
                "invitation.sent",
                Map.of("role", invitee.role()));
        mail.send(letter(invitee, token));
    }

    private void refuse(Invitee invitee) {
        if (invitee.distributorId() == null && !CurrentActor.required().may(Permission.USERS_WRITE)) {
            throw Problem.of(io.qudao.access.AccessProblem.PERMISSION_MISSING, Permission.USERS_WRITE)
                    .refused();
        }
        if (invitee.displayName().isBlank()) {
            throw Problem.of(IdentityProblem.NAME_MISSING)
                    .atField("displayName")
                    .refused();
        }
        if (users.existsByEmail(invitee.email().value())) {
            throw Problem.of(IdentityProblem.EMAIL_TAKEN, invitee.email())
                    .atField("email")
                    .refused();
        }
    }

    private Mail letter(Invitee invitee, SecretToken token) {
        String brand = settings.get().brandName(invitee.locale());
        String template = invitee.distributorId() == null ? "staff-invitation" : "buyer-invitation";
        return new Mail(
                invitee.email().value(),
                invitee.locale(),
                template,
                List.of(invitee.displayName(), brand, Invitation.VALIDITY.toDays()),
                addresses.ofCurrentTenant("/invitation/" + token.plain()));
    }
}
