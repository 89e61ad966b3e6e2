/**
 * Which price applies to whom, and why.
 *
 * <p>Owns {@code price_tier}, {@code price_list} and {@code price}. Nothing is precomputed: importing one price touches one
 * row, and the winner is found when it is asked for, with its evidence.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "settings", "catalog"})
@org.jspecify.annotations.NullMarked
package io.qudao.pricing;
