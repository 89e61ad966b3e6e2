package io.qudao.api;

import io.qudao.jobs.DailyWork;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Removes idempotency keys that nobody counts on any more. */
@Service
public class ForgetOldKeys implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetOldKeys.class);

    private final TenantDirectory tenants;
    private final OneTransaction transaction;
    private final KeptAnswers ofTenants;
    private final KeptAnswers ofPlatform;

    ForgetOldKeys(
            TenantDirectory tenants,
            OneTransaction transaction,
            KeptAnswers ofTenants,
            @Qualifier("platformAnswers") KeptAnswers ofPlatform) {
        this.tenants = tenants;
        this.transaction = transaction;
        this.ofTenants = ofTenants;
        this.ofPlatform = ofPlatform;
    }

    @Override
    public void doDaily() {
        forget();
    }

    public void forget() {
        ofPlatform.forgetOld();
        tenants.all().stream()
                .filter(tenant -> tenant.state().isOpen() && tenant.state().isWritable())
                .map(Tenant::id)
                .forEach(this::forget);
    }

    /** A tenant under maintenance is left to the next day. */
    private void forget(TenantId tenant) {
        try {
            TenantScope.call(tenant, () -> transaction.call(ofTenants::forgetOld));
        } catch (RuntimeException e) {
            LOG.warn("Old keys of {} stay for another day", tenant, e);
        }
    }
}
