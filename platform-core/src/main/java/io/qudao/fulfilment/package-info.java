/**
 * From the confirmed order to the goods at the distributor's door.
 *
 * <p>Owns {@code shipment} and {@code shipment_line}. A shipment takes out what was kept for its lines; the order follows.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "outbox", "settings", "ordering"})
@org.jspecify.annotations.NullMarked
package io.qudao.fulfilment;
