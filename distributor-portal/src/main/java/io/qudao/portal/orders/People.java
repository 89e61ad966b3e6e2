package io.qudao.portal.orders;

import io.qudao.identity.UserNames;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Localized;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the people are called who placed orders: colleagues by name, all others are the brand. */
final class People {

    private final UserNames names;
    private final Map<String, String> known = new HashMap<>();

    People(UserNames names) {
        this.names = names;
    }

    String name(String signInName) {
        String colleague = known.get(signInName);
        return colleague == null ? Localized.text("portal.by.brand") : colleague;
    }

    void learn(Collection<OrderRow> orders) {
        Set<String> unknown = new HashSet<>();
        orders.forEach(order -> unknown.add(order.placedBy()));
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            known.putAll(names.of(unknown));
        }
    }
}
