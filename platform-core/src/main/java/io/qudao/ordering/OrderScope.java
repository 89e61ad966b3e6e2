package io.qudao.ordering;

import io.qudao.access.CurrentActor;

/** Whose orders the actor can reach: the brand all, a buyer those of the own distributor. */
final class OrderScope {

    private OrderScope() {}

    static boolean covers(Order order) {
        Long own = CurrentActor.required().distributorId();
        return own == null || own == order.distributorId();
    }
}
