/**
 * The REST API: the same use cases that the screens call, for machines.
 *
 * <p>Owns no table but {@code idempotency_key} of each tenant, and {@code operator_idempotency_key} and {@code
 * token_signing_key} in {@code platform}. What all resources share stands here: problems, idempotency, versions, pages.
 * Sub-packages: {@code security} (tokens and scopes), {@code docs} (OpenAPI), {@code v1} (a tenant's resources), {@code
 * platform} (the operators' resources). Decides nothing about the business.
 */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package io.qudao.api;
