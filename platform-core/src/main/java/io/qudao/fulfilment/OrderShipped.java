package io.qudao.fulfilment;

import io.qudao.outbox.OutboxEvent;

/** Goods have left for an order. */
public record OrderShipped(long orderId, String shipment) implements OutboxEvent {}
