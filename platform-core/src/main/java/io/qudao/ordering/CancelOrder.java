package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an order void before anything was shipped, by the buyer or by the brand. What was kept for it is free again. */
@UseCase
@Allow({Permission.ORDERS_APPROVE, Permission.ORDERS_WRITE})
public class CancelOrder {

    private final OrderTransitions transitions;
    private final Clock clock;

    CancelOrder(OrderTransitions transitions, Clock clock) {
        this.transitions = transitions;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER, ORDER_STALE, ILLEGAL_TRANSITION, REASON_MISSING */
    public void cancel(String number, String reason, @Nullable Integer expectedVersion) {
        if (reason.isBlank()) {
            throw Problem.of(OrderProblem.REASON_MISSING).atField("reason").refused();
        }
        Order order = transitions.lock(number, expectedVersion);
        order.cancel(clock.instant());
        transitions.release(order);
        transitions.tell(
                order, OrderStep.CANCELLED, new OrderCancelled(order.id(), number), Map.of("reason", reason), reason);
    }
}
