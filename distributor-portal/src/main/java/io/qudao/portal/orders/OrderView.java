package io.qudao.portal.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.qudao.fulfilment.DeliverShipment;
import io.qudao.identity.UserNames;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.CancelOrder;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import io.qudao.portal.CartState;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.OwnDistributor;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One order: where it stands, what happened, what was sent, and what the buyer can do about it. */
@Route(value = PortalNavigation.ORDERS, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class OrderView extends PageView implements HasUrlParameter<String> {

    private final transient OrderQueries orders;
    private final transient CancelOrder cancelOrder;
    private final transient DeliverShipment deliverShipment;
    private final transient Catalogue catalogue;
    private final String distributor;
    private final transient Reorder reorder;
    private final transient People people;
    private transient @Nullable OrderDetails order;

    OrderView(
            OrderQueries orders,
            CancelOrder cancelOrder,
            DeliverShipment deliverShipment,
            Catalogue catalogue,
            CartState cart,
            OwnDistributor own,
            UserNames names) {
        super("portal.order");
        this.orders = orders;
        this.cancelOrder = cancelOrder;
        this.deliverShipment = deliverShipment;
        this.catalogue = catalogue;
        this.distributor = own.get().code();
        this.reorder = new Reorder(catalogue, cart, distributor);
        this.people = new People(names);
        Localized.onLanguage(this, this::draw);
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        try {
            reload(number);
        } catch (RefusedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return order == null ? super.getPageTitle() : order.header().number();
    }

    private void draw() {
        OrderDetails shown = order;
        removeAll();
        if (shown == null) {
            return;
        }
        add(head(shown), new OrderContent(shown, LineNames.of(shown, catalogue, distributor), this::received));
    }

    private Component head(OrderDetails shown) {
        OrderStatus status = shown.header().status();
        Button again = ReorderButton.of(shown, reorder, this::tell);
        PageHeader header = PageHeader.of(shown.header().number())
                .withMark(OrderLook.badge(status))
                .withSub(Formats.here().dateTime(shown.header().placedAt()) + " · "
                        + people.name(shown.header().placedBy()));
        if (status.canBecome(OrderStatus.CANCELLED)) {
            Button cancel = Localized.button("portal.cancel");
            cancel.addClickListener(
                    click -> new CancelDialog(shown.header().number(), reason -> cancel(shown, reason)).open());
            header.withActions(cancel);
        }
        return header.withActions(again);
    }

    private void cancel(OrderDetails shown, String reason) {
        cancelOrder.cancel(shown.header().number(), reason, shown.header().version());
        reload(shown.header().number());
        Toast.success(Localized.text("portal.cancelled", shown.header().number()));
    }

    private void received(String shipment) {
        try {
            deliverShipment.deliver(shipment);
            Toast.success(Localized.text("portal.shipment.received", shipment));
        } catch (RefusedException refused) {
            Problems.show(refused);
        }
        if (order != null) {
            reload(order.header().number());
        }
    }

    private void reload(String number) {
        OrderDetails read = orders.required(number);
        people.learn(List.of(read.header()));
        order = read;
        draw();
    }

    private void tell(Banner missing) {
        addComponentAtIndex(1, missing);
        missing.scrollIntoView();
    }
}
