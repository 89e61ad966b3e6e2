package io.qudao.operations;

import java.time.Instant;
import java.util.List;

/**
 * What needs an operator.
 *
 * @param stuck tenants whose space was begun and not finished; their owner can open the confirmation link again
 * @param outdated tenants that see "maintenance" because their schema is not at this program's version
 * @param neverConfirmed sign-ups whose link expired unused in the last seven days
 * @param signUps those not confirmed yet or expired in the last seven days, newest first, at most 50
 */
public record PlatformAttention(long suspended, long stuck, long outdated, long neverConfirmed, List<SignUp> signUps) {

    public PlatformAttention {
        signUps = List.copyOf(signUps);
    }

    public record SignUp(String slug, String company, String ownerEmail, Instant createdAt, Instant expiresAt) {}
}
