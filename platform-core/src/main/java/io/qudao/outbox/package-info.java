/**
 * Events that survive a crash.
 *
 * <p>Owns {@code outbox} in the tenant's schema: an event is written in the transaction that caused it and handed to its
 * listeners afterwards, at least once, each event's effect and its {@code done_at} in one transaction. The node that
 * committed wakes its own drainer; a sweep over all tenants catches what a dead node left.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "tenancy", "access"})
@org.jspecify.annotations.NullMarked
package io.qudao.outbox;
