package io.qudao.outbox;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Hands a tenant's events to their listeners, oldest first, many nodes at a time without doing one twice. */
@Component
class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final int BATCH = 50;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private record Row(long id, String type, String payload, int attempts) {}

    /** One event could not be handled; the others of its batch go on without it. */
    private static final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Row row;

        Undelivered(Row row, RuntimeException cause) {
            super(cause);
            this.row = row;
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<String, List<OutboxListener<?>>> listeners;

    OutboxDelivery(
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions,
            List<OutboxListener<?>> listeners) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.listeners = listeners.stream()
                .collect(Collectors.groupingBy(l -> l.eventType().getSimpleName()));
    }

    /** Delivers until nothing is due. */
    void drain(TenantId tenant) {
        TenantScope.run(
                tenant,
                () -> CurrentActor.callAs(Actor.system(tenant, "outbox"), () -> {
                    while (deliverBatch() == BATCH) {
                        LOG.trace("More to deliver for {}", tenant);
                    }
                    return tenant;
                }));
    }

    private int deliverBatch() {
        try {
            return deliver(BATCH);
        } catch (Undelivered e) {
            postpone(e);
            return BATCH;
        }
    }

    private int deliver(int most) {
        Integer delivered = transaction.execute(status -> {
            List<Row> due = jdbc.sql(
                            "select id, type, payload::text as payload, attempts from outbox"
                                    + " where done_at is null and next_attempt_at <= ? order by next_attempt_at, id limit ? for update skip locked")
                    .params(now(), most)
                    .query(Row.class)
                    .list();
            due.forEach(this::hand);
            markDone(due);
            return due.size();
        });
        return delivered == null ? 0 : delivered;
    }

    private void hand(Row row) {
        for (OutboxListener<?> listener : listeners.getOrDefault(row.type(), List.of())) {
            try {
                hand(row, listener);
            } catch (RuntimeException e) {
                throw new Undelivered(row, e);
            }
        }
    }

    private <E extends OutboxEvent> void hand(Row row, OutboxListener<E> listener) {
        listener.on(json.readValue(row.payload(), listener.eventType()));
    }

    private void markDone(List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("update outbox set done_at = ?, attempts = attempts + 1 where id = any(?)")
                    .params(now(), rows.stream().map(Row::id).toArray(Long[]::new))
                    .update();
        }
    }

    /** Its transaction was rolled back with the whole batch; the event waits longer each time it fails. */
    private void postpone(Undelivered failure) {
        Row row = failure.row;
        Throwable cause = failure.getCause();
        LOG.warn("Event {} {} failed, attempt {}", row.type(), row.id(), row.attempts() + 1, cause);
        Duration wait = Duration.ofSeconds(1L << Math.min(row.attempts(), 12));
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update outbox set attempts = attempts + 1, next_attempt_at = ?, last_error = ? where id = ? and done_at is null")
                .params(
                        now().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait),
                        String.valueOf(cause),
                        row.id())
                .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
