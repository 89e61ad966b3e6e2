package io.qudao.imports;

import io.qudao.outbox.OutboxEvent;

/** A file waits to be imported. */
public record ImportRequested(long importId) implements OutboxEvent {}
