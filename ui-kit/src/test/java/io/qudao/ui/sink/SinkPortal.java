package io.qudao.ui.sink;

import com.vaadin.flow.signals.local.ValueSignal;
import io.qudao.ui.shell.NavEntry;
import io.qudao.ui.shell.PortalShell;
import io.qudao.ui.shell.UserMenu;
import java.util.List;

class SinkPortal extends PortalShell {

    private static final NavEntry CATALOGUE = NavEntry.of("sink.nav.catalogue", "", "home");
    private static final NavEntry QUICK = NavEntry.of("sink.nav.quick", "quick", "bolt");
    private static final NavEntry ORDERS = NavEntry.of("sink.nav.orders", "orders", "list");
    private static final NavEntry CART = NavEntry.of("sink.nav.cart", "cart", "cart");

    SinkPortal() {
        super(
                List.of(CATALOGUE, QUICK, ORDERS),
                List.of(CATALOGUE, QUICK, ORDERS, CART.counting(new ValueSignal<>(3))),
                CART.counting(new ValueSignal<>(3)),
                new UserMenu("Xiaofeng Chen", "Dingsheng").logout(() -> {}));
    }
}
