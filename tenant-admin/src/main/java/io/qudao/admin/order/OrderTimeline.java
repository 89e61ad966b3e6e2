package io.qudao.admin.order;

import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.OrderStep;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Timeline;
import io.qudao.ui.component.Timeline.Entry;
import io.qudao.ui.component.Timeline.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An order's way so far, and what is still to come. */
final class OrderTimeline {

    private OrderTimeline() {}

    static Timeline of(OrderDetails order) {
        Timeline timeline = new Timeline();
        timeline.setEntries(entries(order, Formats.here()));
        return timeline;
    }

    static List<Entry> entries(OrderDetails order, Formats formats) {
        List<Entry> entries = new ArrayList<>();
        order.history().forEach(event -> entries.add(past(event, formats)));
        List<String> ahead = ahead(order.header().status());
        for (int i = 0; i < ahead.size(); i++) {
            entries.add(new Entry(
                    i == 0 ? State.CURRENT : State.PLANNED,
                    Localized.text("admin.order.ahead." + ahead.get(i)),
                    Localized.text(i == 0 ? "admin.order.ahead.now" : "admin.order.ahead.later")));
        }
        return entries;
    }

    private static Entry past(OrderDetails.Event event, Formats formats) {
        boolean bad = event.step() == OrderStep.REJECTED || event.step() == OrderStep.CANCELLED;
        String actor = "SYSTEM".equals(event.actorKind()) ? Localized.text("admin.order.by.system") : event.actor();
        String detail = Stream.of(
                        formats.shortDateTime(event.at()),
                        actor,
                        event.detail().getOrDefault("shipment", ""),
                        event.detail().getOrDefault("reason", ""))
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return new Entry(bad ? State.ERROR : State.DONE, Localized.text("admin.order.step." + event.step()), detail);
    }

    private static List<String> ahead(OrderStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, PENDING_APPROVAL -> List.of("approve", "ship", "deliver");
            case CONFIRMED -> List.of("ship", "deliver");
            case IN_FULFILMENT -> List.of("rest", "deliver");
            case SHIPPED -> List.of("deliver");
            case COMPLETED, REJECTED, CANCELLED -> List.of();
        };
    }
}
