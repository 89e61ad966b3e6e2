package io.qudao.portal.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.qudao.fulfilment.ShipmentStatus;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was sent, with whom, and the word that it has arrived. */
final class Shipments extends Div {

    private final transient Consumer<String> onReceived;
    private final transient Map<String, OrderDetails.Line> lines;

    /** @param onReceived takes the number of a shipment whose goods have arrived */
    Shipments(OrderDetails order, Consumer<String> onReceived) {
        this.onReceived = onReceived;
        this.lines = order.lines().stream().collect(Collectors.toMap(OrderDetails.Line::lineId, line -> line));
        setClassName("qd-shipments");
        order.shipments().forEach(shipment -> add(card(shipment)));
    }

    private Component card(OrderDetails.Shipment shipment) {
        ShipmentStatus status = ShipmentStatus.valueOf(shipment.status());
        Tone tone = status.canBecome(ShipmentStatus.DELIVERED) ? Tone.BRAND : Tone.OK;
        Div card = Parts.div(
                "qd-shipment",
                Parts.div(
                        "qd-spread",
                        Parts.span("qd-key-cell", shipment.number()),
                        new StatusBadge(tone, "portal.shipment." + status.name())),
                Parts.span("qd-line-2", carrier(shipment)),
                Parts.span("qd-line-2", dates(shipment)),
                Parts.span("qd-shipment-goods", goods(shipment)));
        if (status.canBecome(ShipmentStatus.DELIVERED)) {
            Button received = Localized.button("portal.shipment.receive", ButtonVariant.PRIMARY);
            received.setDisableOnClick(true);
            received.addClickListener(click -> {
                onReceived.accept(shipment.number());
                received.setEnabled(true);
            });
            card.add(received);
        }
        return card;
    }

    private static String carrier(OrderDetails.Shipment shipment) {
        String carrier = shipment.carrier() == null ? Localized.text("portal.shipment.own") : shipment.carrier();
        return shipment.trackingNumber() == null ? carrier : carrier + " · " + shipment.trackingNumber();
    }

    private static String dates(OrderDetails.Shipment shipment) {
        String sent = date("portal.shipment.sent", shipment.shippedAt());
        String arrived = date("portal.shipment.arrived", shipment.deliveredAt());
        return arrived.isEmpty() ? sent : sent + " · " + arrived;
    }

    private static String date(String key, @Nullable Instant at) {
        return at == null ? "" : Localized.text(key, Formats.here().dateTime(at));
    }

    private String goods(OrderDetails.Shipment shipment) {
        Formats formats = Formats.here();
        return shipment.lines().entrySet().stream()
                .map(entry -> goods(entry, formats))
                .collect(Collectors.joining(", "));
    }

    private String goods(Map.Entry<String, BigDecimal> entry, Formats formats) {
        OrderDetails.Line line = lines.get(entry.getKey());
        String what = line == null ? entry.getKey() : line.sku();
        String unit = line == null ? "" : " " + line.unit();
        return what + " × " + formats.quantity(entry.getValue()) + unit;
    }
}
