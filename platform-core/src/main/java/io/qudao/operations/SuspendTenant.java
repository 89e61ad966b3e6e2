package io.qudao.operations;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantState;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Lets a tenant read but not write, until it is resumed. Its people can still sign in, see everything and leave. */
@Service
@PlatformTransaction
@Allow(Permission.TENANTS_WRITE)
public class SuspendTenant {

    private final TenantLifecycle lifecycle;
    private final TenantChanges changes;

    SuspendTenant(TenantLifecycle lifecycle, TenantChanges changes) {
        this.lifecycle = lifecycle;
        this.changes = changes;
    }

    /**
     * @param reason kept with the tenant and in the audit row
     * @throws io.qudao.kernel.RefusedException REASON_MISSING, UNKNOWN_TENANT, or ILLEGAL_TENANT_TRANSITION also when
     *     another operator was quicker
     */
    public Tenant suspend(String slug, String reason) {
        if (reason.isBlank()) {
            throw Problem.of(OperationsProblem.REASON_MISSING).atField("reason").refused();
        }
        Tenant suspended = lifecycle.move(slug, TenantState.SUSPENDED, reason.strip());
        TenantState before = Objects.requireNonNull(suspended.stateBeforeSuspension(), "state before suspension");
        changes.record(TenantAction.SUSPEND, suspended, before, suspended.suspensionReason());
        return suspended;
    }
}
