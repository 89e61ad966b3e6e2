package io.qudao.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away events that were delivered long ago. */
@Service
class ForgetDeliveredEvents implements DailyWork {

    private static final Duration KEPT = Duration.ofDays(7);

    private final EachTenant tenants;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetDeliveredEvents(EachTenant tenants, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void doDaily() {
        tenants.attempt("Forgetting delivered events", tenant -> transaction.executeWithoutResult(status -> forget()));
    }

    private void forget() {
        jdbc.sql("delete from outbox where done_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
