package io.qudao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Role;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class OutboxIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxDelivery delivery;

    @Autowired
    OutboxSweep sweep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;

    @BeforeEach
    void aTenant() {
        tenant = tenants.create();
    }

    @Test
    void deliversAfterTheCommit() {
        append(1, false);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> handled(1) == 1);
        assertThat(open()).isZero();
    }

    @Test
    void deliversNothingThatWasRolledBack() {
        in(() -> {
            outbox.append(new OutboxProbe(2, false));
            throw new RollBack();
        });
        delivery.drain(tenant.id());
        assertThat(handled(2)).isZero();
    }

    @Test
    void findsWhatADeadNodeLeft() {
        in(() -> jdbc.sql(
                        "insert into outbox (at, type, payload, next_attempt_at) values (now(), 'OutboxProbe', '{\"number\": 3, \"fails\": false}', now())")
                .update());
        sweep.sweep();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> handled(3) == 1);
    }

    @Test
    void leavesNoEffectOfAFailureAndTriesAgainLaterWhileOthersGoOn() {
        append(4, true);
        append(5, false);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> handled(5) == 1 && attempts(4) > 0);
        assertThat(handled(4)).isZero();
        assertThat(open()).isOne();
    }

    @Test
    void handlesEachEventOnceHoweverManyDeliver() throws InterruptedException {
        for (int i = 100; i < 200; i++) {
            append(i, false);
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                nodes.submit(() -> {
                    start.await();
                    delivery.drain(tenant.id());
                    return null;
                });
            }
            start.countDown();
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> open() == 0);
        List<Long> counts = in(
                () -> jdbc.sql("select count(*) from mail_message where recipient like 'probe-1__' group by recipient")
                        .query(Long.class)
                        .list());
        assertThat(counts).hasSize(100).containsOnly(1L);
    }

    private void append(int number, boolean fails) {
        in(() -> {
            outbox.append(new OutboxProbe(number, fails));
            return number;
        });
    }

    private long handled(int number) {
        return in(() -> jdbc.sql("select count(*) from mail_message where recipient = ?")
                .param("probe-" + number)
                .query(Long.class)
                .single());
    }

    private int attempts(int number) {
        return in(() -> jdbc.sql("select attempts from outbox where payload->>'number' = ?")
                .param(String.valueOf(number))
                .query(Integer.class)
                .single());
    }

    private long open() {
        return in(() -> jdbc.sql("select count(*) from outbox where done_at is null and type = 'OutboxProbe'")
                .query(Long.class)
                .single());
    }

    private static final class RollBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private <R> R in(ScopedValue.CallableOp<R, RuntimeException> work) {
        try {
            return tenants.as(Tenants.staff(tenant, Role.OWNER), () -> new TransactionTemplate(transactions)
                    .execute(s -> work.call()));
        } catch (RollBack e) {
            return null;
        }
    }
}
