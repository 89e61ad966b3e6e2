package io.qudao.mail;

import io.qudao.outbox.OutboxEvent;

/** A tenant's mail waits to be sent. */
record MailQueued(long mailId) implements OutboxEvent {}
