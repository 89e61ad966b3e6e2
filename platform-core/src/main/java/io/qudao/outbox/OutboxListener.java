package io.qudao.outbox;

/**
 * A reaction to an event, run in the tenant's scope and in a transaction of its own, as the system. It may be called again
 * after a crash, so it must be idempotent.
 */
public interface OutboxListener<E extends OutboxEvent> {

    Class<E> eventType();

    void on(E event);
}
