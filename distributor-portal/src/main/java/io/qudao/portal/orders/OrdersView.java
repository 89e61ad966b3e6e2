package io.qudao.portal.orders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.qudao.identity.UserNames;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import io.qudao.portal.Links;
import io.qudao.portal.OrderGroup;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;

/** The distributor's orders. */
@Route(value = PortalNavigation.ORDERS, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class OrdersView extends PageView implements BeforeEnterObserver {

    private static final int PAUSE_MILLIS = 250;

    private final transient OrderQueries orders;
    private final ChipBar<OrderGroup> chips = new ChipBar<>("portal.col.status", this::choose);
    private final TextField search = new TextField();
    private final OrdersGrid grid;
    private final Div none = new Div();
    private OrdersState state = OrdersState.ALL;

    OrdersView(OrderQueries orders, UserNames names) {
        super("portal.nav.orders");
        this.orders = orders;
        this.grid = new OrdersGrid(orders, names, () -> state);
        fillWindow();
        search();
        add(
                PageHeader.ofKey("portal.nav.orders").withSubKey("portal.orders.sub"),
                Parts.toolbar(chips, Parts.space(), search),
                grid,
                none);
    }

    private void search() {
        search.addClassName("qd-search");
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icon.of("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(state.withText(change.getValue()));
            }
        });
        Localized.onLanguage(search, () -> {
            search.setPlaceholder(Localized.text("portal.orders.search"));
            search.setAriaLabel(Localized.text("portal.orders.search"));
        });
    }

    private void choose(OrderGroup group) {
        show(state.withGroup(group));
    }

    private static void show(OrdersState wanted) {
        UI.getCurrentOrThrow().navigate(OrdersView.class, wanted.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = OrdersState.of(event.getLocation().getQueryParameters());
        search.setValue(state.text());
        Map<OrderStatus, Integer> counts = orders.countByStatus();
        chips.setChips(Arrays.stream(OrderGroup.values())
                .map(group -> Chip.ofKey(group, "portal.orders." + group.code(), (long) group.sum(counts)))
                .toList());
        chips.choose(state.group());
        grid.getDataProvider().refreshAll();
        boolean empty = orders.count(state.filter()) == 0;
        grid.setVisible(!empty);
        none.removeAll();
        if (empty) {
            none.add(nothing(counts.isEmpty()));
        }
    }

    private static Panel nothing(boolean never) {
        if (never) {
            return new Panel(new EmptyState(
                    "list",
                    "portal.orders.none",
                    "portal.orders.none.d",
                    Links.primary(PortalNavigation.CATALOGUE, "portal.nav.catalogue"),
                    Links.plain(PortalNavigation.QUICK_ORDER, "portal.nav.quick")));
        }
        Button all = Localized.button("portal.orders.all.show", ButtonVariant.PRIMARY);
        all.addClickListener(click -> show(OrdersState.ALL));
        return new Panel(new EmptyState("search", "portal.orders.nomatch", "portal.orders.nomatch.d", all));
    }
}
