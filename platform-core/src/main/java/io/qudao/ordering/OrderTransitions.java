package io.qudao.ordering;

import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.inventory.Reservations;
import io.qudao.inventory.Reservations.Wanted;
import io.qudao.kernel.Problem;
import io.qudao.outbox.Outbox;
import io.qudao.outbox.OutboxEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the steps of an order have in common: finding and locking it, keeping stock, telling everyone. */
@Component
class OrderTransitions {

    private final OrderRepository orders;
    private final Reservations reservations;
    private final OrderHistory history;
    private final AuditTrail audit;
    private final Outbox outbox;

    OrderTransitions(
            OrderRepository orders, Reservations reservations, OrderHistory history, AuditTrail audit, Outbox outbox) {
        this.orders = orders;
        this.reservations = reservations;
        this.history = history;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * @param expectedVersion the version that the person has seen; null: whatever is there
     * @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER, also for an order out of the actor's scope; ORDER_STALE
     */
    Order lock(String number, @Nullable Integer expectedVersion) {
        Order order = orders.lockByNumber(number).filter(OrderScope::covers).orElseThrow(() -> Problem.of(
                        OrderProblem.UNKNOWN_ORDER, number)
                .refused());
        if (expectedVersion != null && expectedVersion != order.version()) {
            throw Problem.of(OrderProblem.ORDER_STALE, number).refused();
        }
        return order;
    }

    /** Keeps what there is for every line; what is missing waits as a backorder. */
    void reserve(Order order, Instant now) {
        List<Wanted> wanted = order.lines().stream()
                .filter(OrderLine::isGoods)
                .map(line -> new Wanted(line.id(), line.productId(), line.openInBaseUnits()))
                .filter(w -> w.quantity().signum() > 0)
                .toList();
        Map<Long, BigDecimal> reserved = reservations.reserve(wanted);
        order.reserve(reserved, now);
    }

    void release(Order order) {
        reservations.release(order.lines().stream().map(OrderLine::id).toList());
    }

    /** Leaves the step in the order's history, in the audit trail and in the outbox. */
    OrderDetails.Event tell(
            Order order, OrderStep step, OutboxEvent fact, Map<String, Object> detail, @Nullable String reason) {
        OrderDetails.Event event = history.add(order.id(), step, detail);
        audit.record(
                new AuditSubject("sales_order", order.number()),
                "order." + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                null,
                Map.of("status", order.status(), "total", order.total() + " " + order.currency()),
                reason);
        outbox.append(fact);
        return event;
    }
}
