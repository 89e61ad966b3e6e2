package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The brand refuses an order, and says why: the distributor reads it. */
@UseCase
@Allow(Permission.ORDERS_APPROVE)
public class RejectOrder {

    private final OrderTransitions transitions;
    private final Clock clock;

    RejectOrder(OrderTransitions transitions, Clock clock) {
        this.transitions = transitions;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER, ORDER_STALE, ILLEGAL_TRANSITION, REASON_MISSING */
    public void reject(String number, String reason, @Nullable Integer expectedVersion) {
        if (reason.isBlank()) {
            throw Problem.of(OrderProblem.REASON_MISSING).atField("reason").refused();
        }
        Order order = transitions.lock(number, expectedVersion);
        order.reject(clock.instant());
        transitions.release(order);
        transitions.tell(
                order, OrderStep.REJECTED, new OrderRejected(order.id(), number), Map.of("reason", reason), reason);
    }
}
