package io.qudao.portal.catalogue;

import com.vaadin.flow.component.html.Div;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderStatus;
import io.qudao.portal.CartState;
import io.qudao.portal.OrderGroup;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.NextAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What waits for the buyer: orders under way, goods to confirm, the last order to repeat, the cart to finish. */
final class Waiting {

    private Waiting() {}

    static Div row(OrderQueries orders, CartState cart) {
        Map<OrderStatus, Integer> counts = orders.countByStatus();
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.link("portal.waiting.progress", OrderGroup.PROGRESS.href(), "clock", Tone.BRAND)
                .value(String.valueOf(OrderGroup.PROGRESS.sum(counts)))
                .detail(Localized.signal(
                        "portal.waiting.progress.d", counts.getOrDefault(OrderStatus.PENDING_APPROVAL, 0))));
        actions.add(NextAction.link("portal.waiting.way", OrderGroup.WAY.href(), "truck", Tone.OK)
                .value(String.valueOf(OrderGroup.WAY.sum(counts)))
                .detail(Localized.signal("portal.waiting.way.d")));
        orders.page(OrderQueries.Filter.ALL, OrderQueries.Column.PLACED, true, 0, 1).stream()
                .map(Waiting::last)
                .forEach(actions::add);
        actions.add(NextAction.link("portal.waiting.cart", "/" + PortalNavigation.CART, "cart", Tone.WARN)
                .value(cart.lines().map(String::valueOf))
                .detail(Localized.signal("portal.waiting.cart.d")));
        return NextAction.row(actions.toArray(NextAction[]::new));
    }

    private static NextAction last(OrderRow order) {
        Formats formats = Formats.here();
        return NextAction.link(
                        "portal.waiting.last", "/" + PortalNavigation.order(order.number()), "refresh", Tone.INFO)
                .value(formats.money(order.total()))
                .detail(order.number());
    }
}
