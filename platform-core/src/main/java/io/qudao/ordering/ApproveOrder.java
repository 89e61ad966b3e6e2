package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.UseCase;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings.ReserveAt;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The brand promises to deliver. Stock is kept now, unless it was kept at submission; what is missing is backordered. */
@UseCase
@Allow(Permission.ORDERS_APPROVE)
public class ApproveOrder {

    private final OrderTransitions transitions;
    private final CurrentSettings settings;
    private final Clock clock;

    ApproveOrder(OrderTransitions transitions, CurrentSettings settings, Clock clock) {
        this.transitions = transitions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER, ORDER_STALE, ILLEGAL_TRANSITION */
    public void approve(String number, @Nullable Integer expectedVersion) {
        Order order = transitions.lock(number, expectedVersion);
        order.confirm(clock.instant());
        if (settings.get().reserveAt() == ReserveAt.CONFIRMATION) {
            transitions.reserve(order, clock.instant());
        }
        transitions.tell(order, OrderStep.CONFIRMED, new OrderConfirmed(order.id(), number), Map.of(), null);
    }
}
