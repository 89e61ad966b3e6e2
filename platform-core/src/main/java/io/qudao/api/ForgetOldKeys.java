package io.qudao.api;

import io.qudao.jobs.DailyWork;
import io.qudao.jobs.EachTenant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Removes idempotency keys that nobody counts on any more. */
@Service
public class ForgetOldKeys implements DailyWork {

    private final EachTenant tenants;
    private final OneTransaction transaction;
    private final KeptAnswers ofTenants;
    private final KeptAnswers ofPlatform;

    ForgetOldKeys(
            EachTenant tenants,
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
        tenants.attempt("Forgetting old keys", tenant -> transaction.call(ofTenants::forgetOld));
    }
}
