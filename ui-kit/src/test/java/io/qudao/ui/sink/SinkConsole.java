package io.qudao.ui.sink;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.local.ValueSignal;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.shell.ConsoleShell;
import io.qudao.ui.shell.NavEntry;
import io.qudao.ui.shell.UserMenu;
import java.util.List;

class SinkConsole extends ConsoleShell {

    private static final NavEntry HOME = NavEntry.home("sink.nav.home", "admin", "home");
    private static final NavEntry ORDERS = NavEntry.of("sink.nav.orders", "admin/orders", "list");
    private static final NavEntry CATALOGUE = NavEntry.of("sink.nav.catalogue", "admin/catalogue", "box");
    private static final NavEntry PRICES = NavEntry.of("sink.nav.prices", "admin/prices", "tag");
    private static final NavEntry PARTIES = NavEntry.of("sink.nav.distributors", "admin/distributors", "users");
    private static final NavEntry SETTINGS = NavEntry.of("sink.nav.settings", "admin/settings", "gear");

    SinkConsole() {
        super(
                "sink.console",
                List.of(HOME, ORDERS.counting(new ValueSignal<>(230)), CATALOGUE, PRICES, PARTIES, SETTINGS),
                List.of(HOME, ORDERS, CATALOGUE, PARTIES, SETTINGS),
                new UserMenu("周敏", "Sales")
                        .entry("ui.profile", "user", () -> {})
                        .logout(() -> Toast.success("bye")));
        TextField search = new TextField();
        search.addClassName("qd-global-search");
        search.setPrefixComponent(Icon.of("search"));
        search.setSuffixComponent(Parts.span("qd-key", "Ctrl K"));
        Localized.onLanguage(search, () -> {
            search.setPlaceholder(Localized.text("sink.search.all"));
            search.setAriaLabel(Localized.text("sink.search.all"));
        });
        addToBarStart(search);
        addToBarEnd(Localized.iconButton("bell", "ui.notifications"));
    }
}
