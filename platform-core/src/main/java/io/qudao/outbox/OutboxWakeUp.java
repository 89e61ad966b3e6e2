package io.qudao.outbox;

import io.qudao.tenancy.TenantId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Remembers which tenants have something to deliver, each at most once. Each waits a moment first: what a tenant commits
 * within it is delivered together, in one transaction instead of many. Held in memory: the sweep makes up for a crash.
 */
@Component
class OutboxWakeUp {

    private static final Duration GATHERING = Duration.ofMillis(50);

    private record Due(TenantId tenant, long nanoTime) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(nanoTime - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    private final DelayQueue<Due> due = new DelayQueue<>();
    private final Set<TenantId> queued = ConcurrentHashMap.newKeySet();

    void wake(TenantId tenant) {
        if (queued.add(tenant)) {
            due.add(new Due(tenant, System.nanoTime() + GATHERING.toNanos()));
        }
    }

    /** Waits for a tenant with something to deliver. */
    TenantId next() throws InterruptedException {
        TenantId tenant = due.take().tenant();
        queued.remove(tenant);
        return tenant;
    }
}
