/**
 * Orders from cart to completion.
 *
 * <p>Owns {@code sales_order}, {@code sales_order_line} and {@code order_event}. An order is placed whole
 * or not at all, once per submission, at prices it keeps; lines have states of their own and the header's follows from
 * them. Every step is an event both sides can see.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "audit",
            "outbox",
            "settings",
            "catalog",
            "pricing",
            "distributor",
            "inventory"
        })
@org.jspecify.annotations.NullMarked
package io.qudao.ordering;
