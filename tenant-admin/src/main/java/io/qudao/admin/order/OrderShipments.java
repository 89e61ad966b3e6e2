package io.qudao.admin.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.part.Attempt;
import io.qudao.admin.part.Rights;
import io.qudao.fulfilment.ShipmentStatus;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import io.qudao.ui.component.Toast;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has left for an order, and word of its arrival. */
final class OrderShipments {

    private final OrderDetails order;
    private final OrderDeeds deeds;
    private final Command reload;

    OrderShipments(OrderDetails order, OrderDeeds deeds, Command reload) {
        this.order = order;
        this.deeds = deeds;
        this.reload = reload;
    }

    Component all() {
        Div list = Parts.div("qd-stack");
        order.shipments().forEach(shipment -> list.add(one(shipment)));
        return list;
    }

    private Component one(OrderDetails.Shipment shipment) {
        ShipmentStatus status = ShipmentStatus.valueOf(shipment.status());
        Div head = Parts.div(
                "qd-row",
                Parts.span("qd-strong qd-num", shipment.number()),
                new StatusBadge(
                        status.canBecome(ShipmentStatus.DELIVERED) ? Tone.BRAND : Tone.OK,
                        "admin.shipment.status." + status));
        if (status.canBecome(ShipmentStatus.DELIVERED)
                && Rights.mayAny(Permission.ORDERS_SHIP, Permission.ORDERS_RECEIVE)) {
            head.add(Parts.space(), delivered(shipment.number()));
        }
        return Parts.div("", head, facts(shipment));
    }

    private Facts facts(OrderDetails.Shipment shipment) {
        Formats formats = Formats.here();
        return new Facts()
                .fact("admin.ship.carrier", Objects.requireNonNullElse(shipment.carrier(), ""))
                .fact("admin.ship.tracking", Objects.requireNonNullElse(shipment.trackingNumber(), ""))
                .fact("admin.ship.left", time(shipment.shippedAt(), formats))
                .fact("admin.ship.arrived", time(shipment.deliveredAt(), formats))
                .fact("admin.order.linecount", formats.count(shipment.lines().size()));
    }

    private static String time(@Nullable Instant at, Formats formats) {
        return at == null ? "" : formats.dateTime(at);
    }

    private Button delivered(String number) {
        Button button = Localized.button("admin.ship.deliver", ButtonVariant.SMALL);
        button.addClickListener(click -> ConfirmAction.ask(
                Localized.text("admin.ship.deliver.title", number),
                Localized.text("admin.ship.deliver.text"),
                Localized.text("admin.ship.deliver"),
                () -> deliver(number)));
        return button;
    }

    private void deliver(String number) {
        if (Attempt.of(() -> deeds.deliver().deliver(number), reload)) {
            Toast.success(Localized.text("ui.saved"));
        }
        reload.execute();
    }
}
