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
        Localized.onLanguage(this, () -> {
            if (!number.isEmpty()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        show();
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
        Div columns = Parts.div("qd-row", goods(order), facts(order));
        columns.getStyle()
                .set("flex-wrap", "wrap")
                .set("align-items", "flex-start")
                .set("gap", "12px");
        content.add(head(order), columns);
    }

    private Component head(OrderDetails order) {
        PageHeader head = PageHeader.of(order.header().number())
                .withSub(order.header().distributorName())
                .withMark(OrderTones.badge(order.header().status()));
        var buttons = new OrderButtons(order, deeds, this::show).all();
        return buttons.length == 0 ? head : head.withActions(buttons);
    }

    private Component goods(OrderDetails order) {
        Panel lines = Panel.ofKey(
                "admin.order.lines", OrderLines.table(order), OrderLines.onPhone(order), OrderLines.totals(order));
        Component shipments = order.shipments().isEmpty()
                ? new EmptyState("truck", "admin.ship.none", "admin.ship.none.text")
                : new OrderShipments(order, deeds, this::show).all();
        return column("5 1 min(700px, 100%)", lines, Panel.ofKey("admin.order.shipments", shipments));
    }

    private static Component facts(OrderDetails order) {
        return column(
                "1 1 min(280px, 100%)",
                Panel.ofKey("admin.order.facts", OrderFacts.of(order)),
                Panel.ofKey("admin.order.timeline", OrderTimeline.of(order)));
    }

    /** Beside each other where both fit, else one below the other. */
    private static Div column(String flex, Component... panels) {
        Div column = new Div(panels);
        column.getStyle().set("flex", flex).set("min-width", "0");
        return column;
    }
}
