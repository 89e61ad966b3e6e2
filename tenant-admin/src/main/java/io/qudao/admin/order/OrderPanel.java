package io.qudao.admin.order;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.Command;
import io.qudao.admin.AdminNavigation;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.Localized;
import io.qudao.ui.component.DetailPanel;

/** An order beside the list: enough to decide on it. */
final class OrderPanel {

    private static final int LINES = 6;

    private OrderPanel() {}

    static DetailPanel of(OrderDetails order, OrderDeeds deeds, Command reload, Command close) {
        Anchor whole = new Anchor(AdminNavigation.order(order.header().number()));
        whole.getElement().setAttribute("router-link", true);
        whole.setText(Localized.text("admin.order.whole"));
        DetailPanel panel = new DetailPanel(order.header().number(), close)
                .withMark(OrderTones.badge(order.header().status()))
                .withBody(
                        OrderFacts.sums(order),
                        whole,
                        OrderFacts.of(order),
                        new H3(Localized.text("admin.order.timeline")),
                        OrderTimeline.of(order),
                        new H3(Localized.text(
                                "admin.order.lines.some",
                                Math.min(LINES, order.lines().size()),
                                order.lines().size())),
                        OrderLines.brief(order, LINES));
        var buttons = new OrderButtons(order, deeds, reload).all();
        return buttons.length == 0 ? panel : panel.withActions(buttons);
    }
}
