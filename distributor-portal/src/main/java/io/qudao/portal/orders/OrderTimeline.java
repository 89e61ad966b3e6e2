package io.qudao.portal.orders;

import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.OrderStep;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Timeline.Entry;
import io.qudao.ui.component.Timeline.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to an order, what it waits for, and what will come. */
final class OrderTimeline {

    private static final String BUYER = "BUYER";

    private OrderTimeline() {}

    static List<Entry> of(OrderDetails order, Formats formats) {
        List<Entry> entries = new ArrayList<>();
        order.history().forEach(event -> entries.add(happened(event, formats)));
        ahead(order.header().status())
                .forEach(key -> entries.add(new Entry(
                        entries.stream().anyMatch(entry -> entry.state() == State.CURRENT)
                                ? State.PLANNED
                                : State.CURRENT,
                        Localized.text("portal.ahead." + key),
                        "")));
        return entries;
    }

    private static Entry happened(OrderDetails.Event event, Formats formats) {
        boolean bad = event.step() == OrderStep.REJECTED || event.step() == OrderStep.CANCELLED;
        String who = BUYER.equals(event.actorKind()) ? event.actor() : Localized.text("portal.step.brand");
        String detail = Stream.of(
                        formats.dateTime(event.at()),
                        who,
                        event.detail().get("shipment"),
                        event.detail().get("reason"))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Entry(
                bad ? State.ERROR : State.DONE,
                Localized.text("portal.step." + event.step().name()),
                detail);
    }

    /** The first of them is what the order waits for now. */
    static List<String> ahead(OrderStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, PENDING_APPROVAL -> List.of("approval", "ship", "receive");
            case CONFIRMED -> List.of("ship", "receive");
            case IN_FULFILMENT -> List.of("rest", "receive");
            case SHIPPED -> List.of("receive");
            case COMPLETED, REJECTED, CANCELLED -> List.of();
        };
    }
}
