package io.qudao.fulfilment;

import io.qudao.outbox.OutboxEvent;

/** A shipment has arrived at the distributor. */
public record ShipmentDelivered(long orderId, String shipment) implements OutboxEvent {}
