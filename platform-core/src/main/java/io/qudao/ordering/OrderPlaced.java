package io.qudao.ordering;

import io.qudao.outbox.OutboxEvent;

/** An order has come in. */
public record OrderPlaced(long orderId, String number) implements OutboxEvent {}
