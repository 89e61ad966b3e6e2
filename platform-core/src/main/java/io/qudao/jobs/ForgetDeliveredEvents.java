package io.qudao.jobs;

import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away events that were delivered long ago. */
@Service
class ForgetDeliveredEvents implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetDeliveredEvents.class);

    private static final Duration KEPT = Duration.ofDays(7);

    private final TenantDirectory tenants;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetDeliveredEvents(
            TenantDirectory tenants, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One tenant's trouble does not keep the others from being cleaned. */
    @Override
    public void doDaily() {
        for (Tenant tenant : tenants.all()) {
            try {
                if (tenant.state().isWritable()) {
                    clean(tenant.id());
                }
            } catch (RuntimeException e) {
                LOG.warn("{} could not be cleaned; the next day tries again", tenant.id(), e);
            }
        }
    }

    private void clean(TenantId tenant) {
        OffsetDateTime before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        TenantScope.run(
                tenant,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("delete from idempotency_key where created_at < ?")
                            .param(before)
                            .update();
                    jdbc.sql("delete from outbox where done_at < ?")
                            .param(before)
                            .update();
                }));
    }
}
