package io.qudao.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.qudao.access.Actor;
import io.qudao.access.Operator;
import io.qudao.access.Permission;
import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.NodeCache;
import io.qudao.tenancy.NodeCaches;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Whether people who signed in some time ago would still be let in, and as the same. Asked at each of their requests, so it
 * answers from memory: every node is told when a tenant's user is changed, and no answer is older than five seconds.
 */
@Service
public class SignedInPeople implements NodeCache {

    private static final String TOPIC = "users";
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 100_000;

    /** @param tenant null for an operator */
    private record Key(@Nullable TenantId tenant, String name) {}

    /** What a session was opened with. */
    private record Standing(
            Set<Permission> permissions, @Nullable Long distributorId) {
        private static Standing of(Actor actor) {
            return new Standing(actor.permissions(), actor.distributorId());
        }

        private static Standing of(Operator operator) {
            return new Standing(operator.permissions(), null);
        }
    }

    private final SignIn users;
    private final OperatorSignIn operators;
    private final NodeCaches caches;
    private final Cache<Key, Optional<Standing>> remembered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    SignedInPeople(SignIn users, OperatorSignIn operators, NodeCaches caches) {
        this.users = users;
        this.operators = operators;
        this.caches = caches;
    }

    /** False for somebody who has been disabled, or whose rights are others now; such a session is to be ended. */
    public boolean areStill(Principal principal) {
        return switch (principal) {
            case Actor actor when actor.userId() != null -> isStill(actor, actor.userId());
            case Operator operator -> isStill(operator);
            default -> true;
        };
    }

    private boolean isStill(Actor actor, long userId) {
        return remembered
                .get(new Key(actor.tenant(), Long.toString(userId)), key -> now(actor.tenant(), userId))
                .equals(Optional.of(Standing.of(actor)));
    }

    private Optional<Standing> now(TenantId tenant, long userId) {
        return TenantScope.call(tenant, () -> users.again(userId).map(Standing::of));
    }

    private boolean isStill(Operator operator) {
        return remembered
                .get(
                        new Key(null, operator.name()),
                        key -> operators.again(operator.name()).map(Standing::of))
                .equals(Optional.of(Standing.of(operator)));
    }

    /** To be called in the transaction that changes a user. */
    void changed() {
        caches.changed(TOPIC, CurrentTenant.required());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void forget(TenantId tenant) {
        remembered.asMap().keySet().removeIf(key -> tenant.equals(key.tenant()));
    }

    @Override
    public void forgetAll() {
        remembered.invalidateAll();
    }
}
