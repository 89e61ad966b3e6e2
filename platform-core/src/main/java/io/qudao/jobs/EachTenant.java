package io.qudao.jobs;

import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does daily work in the scope of each tenant that can be written to. One tenant's trouble (maintenance, a defect) does not
 * keep the others from being done; the next day tries again.
 */
@Component
public class EachTenant {

    private static final Logger LOG = LoggerFactory.getLogger(EachTenant.class);

    private final TenantDirectory tenants;

    EachTenant(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    /** @param what the work, for the log */
    public void attempt(String what, Consumer<TenantId> work) {
        tenants.all().stream()
                .filter(tenant -> tenant.state().isOpen() && tenant.state().isWritable())
                .map(Tenant::id)
                .forEach(tenant -> attempt(what, tenant, work));
    }

    private static void attempt(String what, TenantId tenant, Consumer<TenantId> work) {
        try {
            TenantScope.run(tenant, () -> work.accept(tenant));
        } catch (RuntimeException e) {
            LOG.warn("{} of {} is left to another day", what, tenant, e);
        }
    }
}
