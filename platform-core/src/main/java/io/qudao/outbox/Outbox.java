package io.qudao.outbox;

import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.TenantId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Where a use case leaves an event: in the tenant's schema, in its own transaction. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final OutboxWakeUp wakeUp;

    Outbox(JdbcClient jdbc, JsonMapper json, Clock clock, OutboxWakeUp wakeUp) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(OutboxEvent event) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into outbox (at, type, payload, next_attempt_at) values (?, ?, ?::jsonb, ?)")
                .params(now, event.getClass().getSimpleName(), json.writeValueAsString(event), now)
                .update();
        wakeAfterCommit(CurrentTenant.required());
    }

    private void wakeAfterCommit(TenantId tenant) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeUp.wake(tenant);
            }
        });
    }
}
