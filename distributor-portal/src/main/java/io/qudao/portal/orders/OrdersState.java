package io.qudao.portal.orders;

import com.vaadin.flow.router.QueryParameters;
import io.qudao.ordering.OrderQueries;
import io.qudao.portal.OrderGroup;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which orders the list shows, as it stands in the address. */
record OrdersState(OrderGroup group, String text) {

    static final OrdersState ALL = new OrdersState(OrderGroup.ALL, "");

    static OrdersState of(QueryParameters address) {
        return new OrdersState(
                OrderGroup.of(address.getSingleParameter("show").orElse("")),
                address.getSingleParameter("q").orElse("").strip());
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (group != OrderGroup.ALL) {
            parameters.put("show", group.code());
        }
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        return QueryParameters.simple(parameters);
    }

    OrderQueries.Filter filter() {
        return group.filter(text.isEmpty() ? null : text);
    }

    OrdersState withGroup(OrderGroup value) {
        return new OrdersState(value, text);
    }

    OrdersState withText(String value) {
        return new OrdersState(group, value.strip());
    }
}
