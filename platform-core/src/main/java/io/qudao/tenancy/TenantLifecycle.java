package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Moves a tenant through its states, for those who may: operators' use cases, sign-up, billing. It checks no right, so it
 * is called from use cases that do.
 */
@Service
public class TenantLifecycle {

    private final TenantRegistry registry;
    private final NodeCaches caches;
    private final TenantSpaces spaces;

    TenantLifecycle(TenantRegistry registry, NodeCaches caches, TenantSpaces spaces) {
        this.registry = registry;
        this.caches = caches;
        this.spaces = spaces;
    }

    /**
     * Takes the name and makes the space. If the process dies in between, {@link #openSpace} goes on.
     *
     * @throws RefusedException SLUG_TAKEN
     */
    @PlatformTransaction
    public Tenant register(NewTenant tenant) {
        return registry.add(tenant);
    }

    /** Makes the tenant's schema; doing it again changes nothing. */
    public void openSpace(Tenant tenant) {
        spaces.open(tenant.id());
    }

    /**
     * @throws RefusedException UNKNOWN_TENANT, or ILLEGAL_TENANT_TRANSITION also when another moved it meanwhile
     */
    @PlatformTransaction
    public Tenant move(String slug, TenantState target, @Nullable String reason) {
        Tenant tenant = registry.bySlug(slug)
                .orElseThrow(() -> Problem.of(TenancyProblem.UNKNOWN_TENANT).refused());
        if (!tenant.state().canBecome(target) || !registry.move(tenant, target, reason)) {
            throw Problem.of(TenancyProblem.ILLEGAL_TENANT_TRANSITION, slug, tenant.state(), target)
                    .refused();
        }
        caches.changed(TenantDirectory.TOPIC, tenant.id());
        return registry.bySlug(slug).orElseThrow();
    }

    /** What was before the suspension comes back. */
    @PlatformTransaction
    public Tenant resume(String slug) {
        Tenant tenant = registry.bySlug(slug)
                .orElseThrow(() -> Problem.of(TenancyProblem.UNKNOWN_TENANT).refused());
        TenantState before = tenant.stateBeforeSuspension();
        if (tenant.state() != TenantState.SUSPENDED || before == null) {
            throw Problem.of(TenancyProblem.ILLEGAL_TENANT_TRANSITION, slug, tenant.state(), TenantState.ACTIVE)
                    .refused();
        }
        return move(slug, before == TenantState.PAST_DUE ? TenantState.ACTIVE : before, null);
    }
}
