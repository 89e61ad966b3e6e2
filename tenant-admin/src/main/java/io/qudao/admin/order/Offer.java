package io.qudao.admin.order;

import io.qudao.access.Permission;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What can be done with an order: as its state allows and the user's rights cover. */
enum Offer {
    APPROVE,
    SHIP,
    REJECT,
    CANCEL;

    static Set<Offer> of(OrderDetails order, Predicate<Permission> may) {
        OrderStatus status = order.header().status();
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        if (status.canBecome(OrderStatus.CONFIRMED) && may.test(Permission.ORDERS_APPROVE)) {
            offers.add(APPROVE);
        }
        if (status.canBecome(OrderStatus.REJECTED) && may.test(Permission.ORDERS_APPROVE)) {
            offers.add(REJECT);
        }
        if (status.isShippable() && hasGoodsKept(order) && may.test(Permission.ORDERS_SHIP)) {
            offers.add(SHIP);
        }
        if (status.canBecome(OrderStatus.CANCELLED)
                && (may.test(Permission.ORDERS_APPROVE) || may.test(Permission.ORDERS_WRITE))) {
            offers.add(CANCEL);
        }
        return offers;
    }

    private static boolean hasGoodsKept(OrderDetails order) {
        return order.lines().stream().anyMatch(line -> line.reserved().signum() > 0);
    }
}
