package io.qudao.operations;

import io.qudao.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers when a tenant was last active, for the operators' list. Cheap enough for every request: each node writes at
 * most once a minute and tenant, and the rest is a look into memory.
 */
@Component
public class TenantActivity {

    static final Duration STEP = Duration.ofMinutes(1);

    private final JdbcClient platform;
    private final Clock clock;
    private final Map<TenantId, Instant> written = new ConcurrentHashMap<>();

    TenantActivity(@Qualifier("platformJdbc") JdbcClient platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** Somebody of the tenant, person or machine, has asked for something. */
    public void seen(TenantId tenant) {
        Instant now = clock.instant();
        Instant before = written.get(tenant);
        boolean due = before == null
                ? written.putIfAbsent(tenant, now) == null
                : !now.isBefore(before.plus(STEP)) && written.replace(tenant, before, now);
        if (due) {
            write(tenant, now);
        }
    }

    private void write(TenantId tenant, Instant now) {
        platform.sql("update tenant set last_activity_at = greatest(last_activity_at, ?) where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), tenant.value())
                .update();
    }
}
