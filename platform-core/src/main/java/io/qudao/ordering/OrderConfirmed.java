package io.qudao.ordering;

import io.qudao.outbox.OutboxEvent;

/** The brand will deliver the order. */
public record OrderConfirmed(long orderId, String number) implements OutboxEvent {}
