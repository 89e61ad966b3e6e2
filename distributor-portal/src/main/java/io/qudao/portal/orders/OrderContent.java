package io.qudao.portal.orders;

import com.vaadin.flow.component.html.Div;
import io.qudao.ordering.OrderDetails;
import io.qudao.portal.Totals;
import io.qudao.ui.Formats;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Timeline;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An order in two columns: its goods and where they go; its shipments and what happened. */
final class OrderContent extends Div {

    /** @param onReceived takes the number of a shipment whose goods have arrived */
    OrderContent(OrderDetails order, LineNames names, Consumer<String> onReceived) {
        setClassName("qd-columns qd-order");
        add(goods(order, names), course(order, onReceived));
    }

    private static Div goods(OrderDetails order, LineNames names) {
        Panel lines = Panel.ofKey(
                "portal.cart.lines",
                new OrderLines(order.lines(), names),
                new Totals(order.net(), order.tax(), order.header().total()));
        return Parts.div("qd-stack", lines, Panel.ofKey("portal.order.delivery", delivery(order)));
    }

    private static Div course(OrderDetails order, Consumer<String> onReceived) {
        Div course = Parts.div("qd-stack");
        if (!order.shipments().isEmpty()) {
            course.add(Panel.ofKey("portal.shipments", new Shipments(order, onReceived)));
        }
        Timeline timeline = new Timeline();
        timeline.setEntries(OrderTimeline.of(order, Formats.here()));
        course.add(Panel.ofKey("portal.order.history", timeline));
        return course;
    }

    private static Facts delivery(OrderDetails order) {
        LocalDate wanted = order.header().requestedDate();
        return new Facts()
                .fact("portal.address", orEmpty(order.shipTo()))
                .fact("portal.date", wanted == null ? "" : Formats.here().date(wanted))
                .fact("portal.note", orEmpty(order.note()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
