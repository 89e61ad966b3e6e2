package io.qudao.inventory;

import io.qudao.outbox.OutboxEvent;
import java.util.List;

/** More of these products is on hand than before, so backorders may be filled. */
public record StockRaised(List<Long> productIds) implements OutboxEvent {}
