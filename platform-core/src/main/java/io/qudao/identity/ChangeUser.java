package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.access.Role;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.util.Map;

/**
 * Gives a user another role, or locks them out and back in. Sessions opened before end with it, on every node. The brand
 * never loses its last owner.
 */
@UseCase
@Allow(Permission.USERS_WRITE)
public class ChangeUser {

    private final UserRepository users;
    private final SignedInPeople people;
    private final AuditTrail audit;

    ChangeUser(UserRepository users, SignedInPeople people, AuditTrail audit) {
        this.users = users;
        this.people = people;
        this.audit = audit;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_USER, LAST_OWNER, ROLE_NOT_OF_THIS_SIDE */
    public void change(long userId, Role role, boolean enabled) {
        User user = users.findById(userId)
                .orElseThrow(() -> Problem.of(IdentityProblem.UNKNOWN_USER).refused());
        Map<String, Object> before = Map.of("role", user.role(), "enabled", user.isEnabled());
        boolean staysOwner = role == Role.OWNER && enabled;
        if (user.role() == Role.OWNER
                && user.isEnabled()
                && !staysOwner
                && users.countByRoleAndEnabledTrue(Role.OWNER) == 1) {
            throw Problem.of(IdentityProblem.LAST_OWNER).refused();
        }
        user.take(role);
        if (enabled) {
            user.enable();
        } else {
            user.disable();
        }
        people.changed();
        audit.record(
                new AuditSubject("app_user", user.email()),
                "user.changed",
                before,
                Map.of("role", role, "enabled", enabled),
                null);
    }
}
