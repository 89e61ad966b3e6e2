package io.qudao.outbox;

import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Looks over all tenants for events that nobody is delivering: a dead node's, or such as were postponed. One statement for
 * many tenants, by a login that may read nothing but whether something is due.
 */
@Service
public class OutboxSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweep.class);
    private static final int TENANTS_A_STATEMENT = 200;

    private final TenantDirectory tenants;
    private final JdbcClient platform;
    private final OutboxWakeUp wakeUp;

    OutboxSweep(TenantDirectory tenants, @Qualifier("platformJdbc") JdbcClient platform, OutboxWakeUp wakeUp) {
        this.tenants = tenants;
        this.platform = platform;
        this.wakeUp = wakeUp;
    }

    /** Wakes the drainer for every tenant that has something due. */
    public void sweep() {
        List<TenantId> writable = tenants.all().stream()
                .filter(tenant -> tenant.state().isOpen() && tenant.state().isWritable())
                .map(Tenant::id)
                .filter(id -> !tenants.isOutdated(id))
                .toList();
        for (int from = 0; from < writable.size(); from += TENANTS_A_STATEMENT) {
            sweep(writable.subList(from, Math.min(from + TENANTS_A_STATEMENT, writable.size())));
        }
    }

    /** One schema that cannot be read must not keep the others from being looked at. */
    private void sweep(List<TenantId> some) {
        try {
            wakeDue(some);
        } catch (DataAccessException e) {
            if (some.size() == 1) {
                LOG.warn("The outbox of {} cannot be looked at", some.getFirst(), e);
            } else {
                some.forEach(tenant -> sweep(List.of(tenant)));
            }
        }
    }

    private void wakeDue(List<TenantId> some) {
        String anyDue = some.stream()
                .map(t -> "select '%1$s' where exists (select 1 from %1$s.outbox_due)".formatted(t.schema()))
                .collect(Collectors.joining(" union all "));
        platform.sql(anyDue).query(String.class).list().forEach(schema -> wakeUp.wake(TenantId.ofSchema(schema)));
    }
}
