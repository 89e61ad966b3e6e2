/**
 * What a distributor's buyer shops with: the catalogue at the distributor's own prices with its stock state, the cart, and
 * lines as people type, paste or copy them.
 *
 * <p>Owns {@code cart_line}. Reads catalogue, prices and stock together, page by page.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "audit",
            "settings",
            "catalog",
            "pricing",
            "distributor",
            "inventory",
            "ordering"
        })
@org.jspecify.annotations.NullMarked
package io.qudao.storefront;
