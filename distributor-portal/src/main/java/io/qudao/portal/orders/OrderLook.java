package io.qudao.portal.orders;

import io.qudao.ordering.LineStatus;
import io.qudao.ordering.OrderStatus;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.StatusBadge;

/** Words and tones of the states an order and its lines can be in. */
final class OrderLook {

    private OrderLook() {}

    static Tone tone(OrderStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED, PENDING_APPROVAL -> Tone.WARN;
            case CONFIRMED, IN_FULFILMENT, SHIPPED -> Tone.BRAND;
            case COMPLETED -> Tone.OK;
            case REJECTED -> Tone.BAD;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    static String key(OrderStatus status) {
        return "portal.status." + status.name();
    }

    static String word(OrderStatus status) {
        return Localized.text(key(status));
    }

    static StatusBadge badge(OrderStatus status) {
        return new StatusBadge(tone(status), key(status));
    }

    static Tone tone(LineStatus status) {
        return switch (status) {
            case OPEN, RESERVED -> Tone.BRAND;
            case BACKORDERED -> Tone.WARN;
            case PARTLY_SHIPPED, SHIPPED -> Tone.INFO;
            case DELIVERED -> Tone.OK;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    static String word(LineStatus status) {
        return Localized.text("portal.line." + status.name());
    }
}
