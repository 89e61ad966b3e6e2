package io.qudao.outbox;

/** A fact in the past tense that other modules may react to. Implemented by public records that JSON can carry. */
public interface OutboxEvent {}
