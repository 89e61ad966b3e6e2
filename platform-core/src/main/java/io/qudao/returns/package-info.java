/**
 * Goods that come back, and the money for them.
 *
 * <p>Owns {@code sales_return} and {@code sales_return_line}. So far returns come from the books of the time before; they may
 * return more than was bought, which is shown and not refused.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "settings", "distributor", "ordering"})
@org.jspecify.annotations.NullMarked
package io.qudao.returns;
