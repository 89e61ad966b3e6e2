package io.qudao.mail;

import java.time.Instant;

/** A mail as the developer mailbox shows it. */
public record KeptMail(long id, Instant createdAt, String recipient, String subject, String html, String text) {}
