package io.qudao.operations;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ends a tenant's life on the platform: nobody can sign in any more, the data is kept for a while. There is no way back. */
@Service
@PlatformTransaction
@Allow(Permission.TENANTS_WRITE)
public class CloseTenant {

    private final TenantDirectory directory;
    private final TenantLifecycle lifecycle;
    private final TenantChanges changes;

    CloseTenant(TenantDirectory directory, TenantLifecycle lifecycle, TenantChanges changes) {
        this.directory = directory;
        this.lifecycle = lifecycle;
        this.changes = changes;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_TENANT, or ILLEGAL_TENANT_TRANSITION */
    public Tenant close(String slug, @Nullable String reason) {
        Tenant before = directory.freshBySlug(slug).orElseThrow(() -> Problem.of(TenancyProblem.UNKNOWN_TENANT)
                .refused());
        Tenant closed = lifecycle.move(slug, TenantState.CLOSED, null);
        changes.record(
                TenantAction.CLOSE, closed, before.state(), reason == null || reason.isBlank() ? null : reason.strip());
        return closed;
    }
}
