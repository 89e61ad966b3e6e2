package io.qudao.identity;

import io.qudao.access.Actor;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SecretToken;
import io.qudao.tenancy.CurrentTenant;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the owner who has just confirmed the sign-up on the platform's host go on at the tenant's host without signing in
 * again: a link that works once, within a minute.
 */
@Service
@Transactional
public class SignInTickets {

    private static final Duration VALIDITY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final UserRepository users;
    private final Clock clock;

    SignInTickets(JdbcClient jdbc, UserRepository users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    public SecretToken issue(Email email) {
        User user = users.findByEmail(email.value())
                .orElseThrow(() -> Problem.of(IdentityProblem.UNKNOWN_USER).refused());
        SecretToken token = SecretToken.random();
        jdbc.sql("insert into sign_in_ticket (token_hash, user_id, expires_at) values (?, ?, ?)")
                .params(token.hash(), user.id(), now().plus(VALIDITY))
                .update();
        return token;
    }

    /** @throws io.qudao.kernel.RefusedException TICKET_INVALID if it is unknown, used or too old */
    public Actor use(SecretToken token) {
        Long userId = jdbc.sql("update sign_in_ticket set used_at = ?"
                        + " where token_hash = ? and used_at is null and expires_at > ? returning user_id")
                .params(now(), token.hash(), now())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Problem.of(IdentityProblem.TICKET_INVALID).refused());
        return users.findById(userId).filter(User::isEnabled).orElseThrow().actor(CurrentTenant.required());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
