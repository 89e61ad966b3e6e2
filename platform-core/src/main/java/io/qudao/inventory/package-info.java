/**
 * What is on hand where, what of it is kept for whom, and every movement.
 *
 * <p>Owns {@code warehouse}, {@code stock_item}, {@code stock_movement} and {@code stock_reservation}. Quantities are in
 * base units. Promises that no stock is promised twice, under any number of simultaneous orders, and that on hand always
 * equals the sum of its movements.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "outbox", "catalog"})
@org.jspecify.annotations.NullMarked
package io.qudao.inventory;
