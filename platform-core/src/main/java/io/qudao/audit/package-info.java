/**
 * The record of every change that matters: who, for whom, when, what, before and after.
 *
 * <p>Owns {@code audit_entry} in each tenant's schema and in {@code platform}. A row is written in the transaction of the change it tells of, so
 * neither exists without the other.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "tenancy", "access"})
@org.jspecify.annotations.NullMarked
package io.qudao.audit;
