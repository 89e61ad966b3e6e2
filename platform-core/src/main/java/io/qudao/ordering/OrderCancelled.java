package io.qudao.ordering;

import io.qudao.outbox.OutboxEvent;

/** The order is void before anything was shipped. */
public record OrderCancelled(long orderId, String number) implements OutboxEvent {}
