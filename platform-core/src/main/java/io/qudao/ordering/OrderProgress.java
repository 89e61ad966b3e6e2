package io.qudao.ordering;

import io.qudao.inventory.Reservations;
import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets shipments move the order they belong to. For the fulfilment's use cases, which have checked who asks. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrderProgress {

    /** What a shipment needs to know of its order. */
    public record Moved(long orderId, Map<String, Long> lineIds) {

        /** Our id of the order line that the caller names so. */
        public long idOf(String lineId) {
            return java.util.Objects.requireNonNull(lineIds.get(lineId), lineId);
        }
    }

    private final OrderTransitions transitions;
    private final OrderRepository orders;
    private final OrderHistory history;
    private final Reservations reservations;
    private final Clock clock;

    OrderProgress(
            OrderTransitions transitions,
            OrderRepository orders,
            OrderHistory history,
            Reservations reservations,
            Clock clock) {
        this.transitions = transitions;
        this.orders = orders;
        this.history = history;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** All that could leave now: what is kept, by line id, in the ordered units. */
    public Map<String, BigDecimal> shippable(String number) {
        Map<String, BigDecimal> kept = new HashMap<>();
        for (OrderLine line : transitions.lock(number, null).lines()) {
            if (line.reserved().signum() > 0) {
                kept.put(line.lineId(), line.reserved());
            }
        }
        return kept;
    }

    /**
     * Goods leave: kept stock is taken out, the lines and the order follow.
     *
     * @param leaving quantity by line id, in the ordered units
     * @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER, UNKNOWN_LINE, MORE_THAN_RESERVED, ILLEGAL_TRANSITION
     */
    public Moved ship(String number, Map<String, BigDecimal> leaving, String shipment) {
        Order order = transitions.lock(number, null);
        order.ship(leaving, clock.instant());
        Map<Long, BigDecimal> baseUnits = new HashMap<>();
        leaving.forEach((lineId, quantity) -> {
            OrderLine line = order.line(lineId);
            baseUnits.put(line.id(), line.inBaseUnits(quantity));
        });
        reservations.consume(baseUnits, shipment);
        history.add(order.id(), OrderStep.SHIPPED, Map.of("shipment", shipment));
        Map<String, Long> ids = new HashMap<>();
        order.lines().forEach(line -> ids.put(line.lineId(), line.id()));
        return new Moved(order.id(), ids);
    }

    /** Whether the actor can reach the order at all. */
    public boolean isInScope(long orderId) {
        return orders.lockById(orderId).filter(OrderScope::covers).isPresent();
    }

    /**
     * Goods arrive.
     *
     * @param arriving quantity by our id of the order line, in the ordered units
     */
    public void deliver(long orderId, Map<Long, BigDecimal> arriving, String shipment) {
        Order order = orders.lockById(orderId).filter(OrderScope::covers).orElseThrow(() -> Problem.of(
                        OrderProblem.UNKNOWN_ORDER, orderId)
                .refused());
        order.deliver(arriving, clock.instant());
        history.add(order.id(), OrderStep.DELIVERED, Map.of("shipment", shipment));
    }
}
