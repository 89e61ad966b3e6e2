package io.qudao.portal.checkout;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderStatus;
import io.qudao.portal.Links;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The order is placed: its number, and what happens next. */
@Route(value = PortalNavigation.PLACED, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class PlacedView extends PageView implements HasUrlParameter<String> {

    private final transient OrderQueries orders;

    PlacedView(OrderQueries orders) {
        super("portal.placed");
        this.orders = orders;
        keepNarrow();
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        try {
            show(orders.required(number).header());
        } catch (RefusedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(OrderRow order) {
        removeAll();
        boolean waits = order.status() == OrderStatus.PENDING_APPROVAL;
        OrderedList next = new OrderedList();
        next.setClassName("qd-next-steps");
        List.of(
                        waits ? "portal.placed.approval" : "portal.placed.confirmed",
                        "portal.placed.ship",
                        "portal.placed.receive")
                .forEach(key -> next.add(new ListItem(Localized.span("", key))));
        add(new Panel(Parts.div(
                "qd-placed",
                Parts.div("qd-placed-mark", Icon.of("check-circle")),
                Localized.bind(new H1(), "portal.placed.title"),
                Parts.span("qd-placed-number", order.number()),
                Localized.span("qd-sub", "portal.placed.sum", Formats.here().money(order.total()), order.lines()),
                next,
                Parts.div(
                        "qd-row",
                        Links.primary(PortalNavigation.order(order.number()), "portal.placed.see"),
                        Links.plain(PortalNavigation.CATALOGUE, "portal.placed.on")))));
    }
}
