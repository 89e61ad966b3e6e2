package io.qudao.operations;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantState;
import org.springframework.stereotype.Service;

/** Ends a suspension: the tenant is again what it was before, and nothing of its data has changed meanwhile. */
@Service
@PlatformTransaction
@Allow(Permission.TENANTS_WRITE)
public class ResumeTenant {

    private final TenantLifecycle lifecycle;
    private final TenantChanges changes;

    ResumeTenant(TenantLifecycle lifecycle, TenantChanges changes) {
        this.lifecycle = lifecycle;
        this.changes = changes;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_TENANT, or ILLEGAL_TENANT_TRANSITION if it is not suspended */
    public Tenant resume(String slug) {
        Tenant resumed = lifecycle.resume(slug);
        changes.record(TenantAction.RESUME, resumed, TenantState.SUSPENDED, null);
        return resumed;
    }
}
