/**
 * E-mails, written in the transaction that causes them and sent afterwards.
 *
 * <p>Owns {@code mail_message} in each tenant's schema and in {@code platform}. Without an SMTP server mails are kept,
 * and the developer mailbox shows them in demo mode.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "outbox", "settings"})
@org.jspecify.annotations.NullMarked
package io.qudao.mail;
