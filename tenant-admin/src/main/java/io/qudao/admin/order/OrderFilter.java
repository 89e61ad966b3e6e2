package io.qudao.admin.order;

import io.qudao.admin.part.PageState;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The order desk's filters, as they stand in the address. */
final class OrderFilter {

    static final String TEXT = "q";
    static final String STATUS = "status";
    static final String DISTRIBUTOR = "distributor";

    /** A value of {@link #STATUS} besides the states: goods are missing. */
    static final String BACKORDERED = "BACKORDERED";

    /** Another one: goods have to leave. */
    static final String TO_SHIP = "TO_SHIP";

    private OrderFilter() {}

    static OrderQueries.Filter of(PageState state) {
        String chosen = state.get(STATUS);
        return new OrderQueries.Filter(
                state.get(TEXT),
                statuses(chosen),
                state.has(DISTRIBUTOR) ? state.get(DISTRIBUTOR) : null,
                null,
                BACKORDERED.equals(chosen));
    }

    private static List<OrderStatus> statuses(String chosen) {
        if (TO_SHIP.equals(chosen) || BACKORDERED.equals(chosen)) {
            return List.of(OrderStatus.CONFIRMED, OrderStatus.IN_FULFILMENT);
        }
        Optional<OrderStatus> one = Arrays.stream(OrderStatus.values())
                .filter(status -> status.name().equals(chosen))
                .findFirst();
        return one.map(List::of).orElse(List.of());
    }

    /** What the table may be sorted by; anything else in an address counts for nothing. */
    static OrderQueries.Column column(@org.jspecify.annotations.Nullable String sort) {
        return sort == null ? OrderQueries.Column.PLACED : OrderQueries.Column.valueOf(sort);
    }
}
