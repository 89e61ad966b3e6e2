package io.qudao.outbox;

import io.qudao.tenancy.TenantId;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;

/** Remembers which tenants have something to deliver, each at most once. Held in memory: the sweep makes up for a crash. */
@Component
class OutboxWakeUp {

    private final BlockingQueue<TenantId> due = new LinkedBlockingQueue<>();
    private final Set<TenantId> queued = ConcurrentHashMap.newKeySet();

    void wake(TenantId tenant) {
        if (queued.add(tenant)) {
            due.add(tenant);
        }
    }

    /** Waits for a tenant with something to deliver. */
    TenantId next() throws InterruptedException {
        TenantId tenant = due.take();
        queued.remove(tenant);
        return tenant;
    }
}
