package io.qudao.admin.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.part.AdminView;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderProblem;
import io.qudao.ordering.OrderQueries;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;

/** An order's own page: everything that both sides know of it, and what can be done next. */
@Route(value = "admin/orders/:number", layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class OrderView extends AdminView implements BeforeEnterObserver {

    private final OrderQueries orders;
    private final OrderDeeds deeds;
    private final Div content = new Div();
    private String number = "";

    OrderView(OrderQueries orders, OrderDeeds deeds) {
        super("admin.order.page", Permission.ORDERS_READ);
        this.orders = orders;
        this.deeds = deeds;
        add(content);
        Localized.onLanguage(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        if (isAttached()) {
            show();
        } else {
            read();
        }
    }

    @Override
    public String getPageTitle() {
        return number;
    }

    private OrderDetails read() {
        try {
            return orders.required(number);
        } catch (RefusedException refused) {
            if (refused.has(OrderProblem.UNKNOWN_ORDER)) {
                throw new NotFoundException(number);
            }
            throw refused;
        }
    }

    private void show() {
        OrderDetails order = read();
        content.removeAll();
        content.add(head(order), Parts.div("qd-columns", goods(order), facts(order)));
    }

    private Component head(OrderDetails order) {
        PageHeader head = PageHeader.of(order.header().number())
                .withSub(order.header().distributorName())
                .withMark(OrderTones.badge(order.header().status()));
        var buttons = new OrderButtons(order, deeds, this::show).all();
        return buttons.length == 0 ? head : head.withActions(buttons);
    }

    private Component goods(OrderDetails order) {
        Panel lines = Panel.ofKey("admin.order.lines", OrderLines.table(order), OrderLines.totals(order));
        Component shipments = order.shipments().isEmpty()
                ? new EmptyState("truck", "admin.ship.none", "admin.ship.none.text")
                : new OrderShipments(order, deeds, this::show).all();
        return Parts.div("", lines, Panel.ofKey("admin.order.shipments", shipments));
    }

    private static Component facts(OrderDetails order) {
        return Parts.div(
                "",
                Panel.ofKey("admin.order.facts", OrderFacts.of(order)),
                Panel.ofKey("admin.order.timeline", OrderTimeline.of(order)));
    }
}
