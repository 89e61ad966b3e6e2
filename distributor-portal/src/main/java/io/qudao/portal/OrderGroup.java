package io.qudao.portal;

import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of orders, put together as a buyer asks for them. */
public enum OrderGroup {
    ALL,
    /** The brand has it, nothing has left yet. */
    PROGRESS(OrderStatus.SUBMITTED, OrderStatus.PENDING_APPROVAL, OrderStatus.CONFIRMED),
    /** Goods are coming and want to be confirmed. */
    WAY(OrderStatus.IN_FULFILMENT, OrderStatus.SHIPPED),
    DONE(OrderStatus.COMPLETED),
    VOID(OrderStatus.REJECTED, OrderStatus.CANCELLED);

    private final List<OrderStatus> statuses;

    OrderGroup(OrderStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    /** As it stands in the address; anything unknown is all. */
    public static OrderGroup of(String code) {
        for (OrderGroup group : values()) {
            if (group.code().equals(code)) {
                return group;
            }
        }
        return ALL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int sum(Map<OrderStatus, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> statuses.isEmpty() || statuses.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public OrderQueries.Filter filter(@Nullable String text) {
        return new OrderQueries.Filter(text, statuses, null, null);
    }

    /** The list of these orders, with a slash in front. */
    public String href() {
        return "/" + PortalNavigation.ORDERS + (this == ALL ? "" : "?show=" + code());
    }
}
