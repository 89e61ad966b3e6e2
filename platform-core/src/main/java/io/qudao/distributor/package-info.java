/**
 * The brand's distributors: who they are, whom they buy through, and whether they may order.
 *
 * <p>Owns {@code distributor} and {@code distributor_address}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "outbox", "settings", "pricing", "identity"})
@org.jspecify.annotations.NullMarked
package io.qudao.distributor;
