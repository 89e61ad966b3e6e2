package io.qudao.outbox;

/** An event of the tests; its listener fails where it says so. */
record OutboxProbe(int number, boolean fails) implements OutboxEvent {}
