package io.qudao.ordering;

import io.qudao.outbox.OutboxEvent;

/** The brand refuses the order. */
public record OrderRejected(long orderId, String number) implements OutboxEvent {}
