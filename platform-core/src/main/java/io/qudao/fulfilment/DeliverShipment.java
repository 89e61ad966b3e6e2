package io.qudao.fulfilment;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import io.qudao.ordering.OrderProgress;
import io.qudao.outbox.Outbox;
import java.time.Clock;
import java.util.Map;

/** The goods have arrived, as the carrier, the brand or the distributor itself says. */
@UseCase
@Allow({Permission.ORDERS_SHIP, Permission.ORDERS_RECEIVE})
public class DeliverShipment {

    private final ShipmentRepository shipments;
    private final OrderProgress progress;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    DeliverShipment(
            ShipmentRepository shipments, OrderProgress progress, AuditTrail audit, Outbox outbox, Clock clock) {
        this.shipments = shipments;
        this.progress = progress;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_SHIPMENT, also for another distributor's; ILLEGAL_SHIPMENT_TRANSITION */
    public void deliver(String number) {
        Shipment shipment = shipments
                .lockByNumber(number)
                .filter(s -> progress.isInScope(s.orderId()))
                .orElseThrow(() ->
                        Problem.of(FulfilmentProblem.UNKNOWN_SHIPMENT, number).refused());
        shipment.deliver(clock.instant());
        progress.deliver(shipment.orderId(), shipment.quantities(), number);
        audit.record(
                new AuditSubject("shipment", number), "shipment.delivered", Map.of("status", ShipmentStatus.DELIVERED));
        outbox.append(new ShipmentDelivered(shipment.orderId(), number));
    }
}
