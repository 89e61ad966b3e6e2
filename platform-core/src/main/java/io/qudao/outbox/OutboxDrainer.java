package io.qudao.outbox;

import io.qudao.kernel.Target;
import io.qudao.kernel.Targets;
import io.qudao.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that deliver what this node committed, and what the sweep found. Where a node is no worker, the others'
 * sweeps find what it committed.
 */
@Component
class OutboxDrainer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDrainer.class);

    /**
     * @param threads tenants delivered to at a time; 0 where a node leaves delivery to others
     */
    @ConfigurationProperties("qudao.outbox")
    record Properties(@DefaultValue("2") int threads) {}

    private final OutboxWakeUp wakeUp;
    private final OutboxDelivery delivery;
    private final Properties properties;
    private final Targets targets;
    private volatile boolean running;

    OutboxDrainer(OutboxWakeUp wakeUp, OutboxDelivery delivery, Properties properties, Targets targets) {
        this.wakeUp = wakeUp;
        this.delivery = delivery;
        this.properties = properties;
        this.targets = targets;
    }

    @Override
    public void start() {
        running = true;
        int threads = targets.play(Target.WORKER) ? properties.threads() : 0;
        for (int i = 0; i < threads; i++) {
            Thread.ofPlatform().daemon().name("outbox-" + i).start(this::work);
        }
    }

    private void work() {
        while (running) {
            try {
                drain(wakeUp.next());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void drain(TenantId tenant) {
        try {
            delivery.drain(tenant);
        } catch (RuntimeException e) {
            LOG.warn("Delivery for {} stopped; the sweep will take it up again", tenant, e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
