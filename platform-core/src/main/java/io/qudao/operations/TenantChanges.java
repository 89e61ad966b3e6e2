package io.qudao.operations;

import io.qudao.audit.AuditSubject;
import io.qudao.audit.PlatformAudit;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantState;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The audit rows of tenants' moves from state to state. */
@Component
class TenantChanges {

    static final String SUBJECT = "tenant";

    private final PlatformAudit audit;

    TenantChanges(PlatformAudit audit) {
        this.audit = audit;
    }

    void record(TenantAction action, Tenant tenant, TenantState before, @Nullable String reason) {
        audit.record(
                new AuditSubject(SUBJECT, tenant.slug()),
                action.audited(),
                Map.of("state", before),
                Map.of("state", tenant.state()),
                reason);
    }
}
