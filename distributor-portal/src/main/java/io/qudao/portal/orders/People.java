package io.qudao.portal.orders;

import io.qudao.identity.UserNames;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Localized;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the people are called who stand at orders with their sign-in names: colleagues by name, all others are the brand. */
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

    void learn(OrderDetails order) {
        Set<String> actors = new HashSet<>();
        actors.add(order.header().placedBy());
        order.history().forEach(event -> actors.add(event.actor()));
        learn(actors);
    }

    void learn(Collection<OrderRow> orders) {
        Set<String> actors = new HashSet<>();
        orders.forEach(order -> actors.add(order.placedBy()));
        learn(actors);
    }

    private void learn(Set<String> actors) {
        actors.removeAll(known.keySet());
        if (!actors.isEmpty()) {
            known.putAll(names.of(actors));
        }
    }
}
