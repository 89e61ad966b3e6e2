package io.qudao.identity;

import io.qudao.kernel.Problem;
import io.qudao.kernel.SecretToken;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an invitation to who holds its secret, so that the page can greet by name. */
@Service
@Transactional(readOnly = true)
public class InvitationQueries {

    private final InvitationRepository invitations;
    private final Clock clock;

    InvitationQueries(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException INVITATION_UNKNOWN, INVITATION_USED, INVITATION_REVOKED, INVITATION_EXPIRED */
    public Invitee open(SecretToken token) {
        Invitation invitation = invitations.findByTokenHash(token.hash()).orElseThrow(() -> Problem.of(
                        IdentityProblem.INVITATION_UNKNOWN)
                .refused());
        invitation.refuseUnlessOpen(clock.instant());
        return invitation.invitee();
    }
}
