package io.qudao.admin.order;

import io.qudao.ordering.LineStatus;
import io.qudao.ordering.OrderStatus;
import io.qudao.ui.Tone;
import io.qudao.ui.component.StatusBadge;

/** How the states of orders and lines look. Public for the lists of orders on other pages of the console. */
public final class OrderTones {

    private OrderTones() {}

    public static Tone of(OrderStatus status) {
        return switch (status) {
            case DRAFT, CANCELLED, COMPLETED -> Tone.NEUTRAL;
            case SUBMITTED, CONFIRMED, IN_FULFILMENT -> Tone.BRAND;
            case PENDING_APPROVAL -> Tone.WARN;
            case SHIPPED -> Tone.OK;
            case REJECTED -> Tone.BAD;
        };
    }

    public static String key(OrderStatus status) {
        return "admin.order.status." + status;
    }

    public static StatusBadge badge(OrderStatus status) {
        return new StatusBadge(of(status), key(status));
    }

    static StatusBadge badge(LineStatus status) {
        Tone tone =
                switch (status) {
                    case OPEN, CANCELLED -> Tone.NEUTRAL;
                    case RESERVED, PARTLY_SHIPPED -> Tone.BRAND;
                    case BACKORDERED -> Tone.WARN;
                    case SHIPPED, DELIVERED -> Tone.OK;
                };
        return new StatusBadge(tone, "admin.line.status." + status);
    }
}
