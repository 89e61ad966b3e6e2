package io.qudao.admin.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.DeskView;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.SearchField;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderStatus;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Parts;
import io.qudao.ui.table.ListTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The order desk: what waits, all orders, the open one beside them. */
@Route(value = AdminNavigation.ORDERS, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class OrdersView extends DeskView {

    private static final List<OrderStatus> CHIPS = List.of(
            OrderStatus.PENDING_APPROVAL,
            OrderStatus.CONFIRMED,
            OrderStatus.IN_FULFILMENT,
            OrderStatus.SHIPPED,
            OrderStatus.COMPLETED,
            OrderStatus.REJECTED,
            OrderStatus.CANCELLED);

    private final OrderQueries orders;
    private final OrderDeeds deeds;
    private final OrderFigures figures;
    private final Div figuresPlace = new Div();
    private final SearchField search = new SearchField(
            "admin.order.search", text -> state().with(OrderFilter.TEXT, text).go());
    private final ChipBar<String> chips = new ChipBar<>("admin.filters", this::filterBy);
    private final ListTable<OrderRow> table;

    OrdersView(OrderQueries orders, OrderDeeds deeds, OrderFigures figures) {
        super("admin.nav.orders", Permission.ORDERS_READ);
        this.orders = orders;
        this.deeds = deeds;
        this.figures = figures;
        table = OrderTable.of(orders, this::state);
        keepSort(table);
        table.onRow(order -> open(order.number()));
        table.add(new BulkBar(table.grid(), deeds.approve(), this::refresh));
        showList(
                head(), figuresPlace, Parts.toolbar(search, chips, Parts.space(), table.found(), table.tools()), table);
        Localized.onLanguage(this, this::showFigures);
    }

    private Component head() {
        PageHeader head = PageHeader.ofKey("admin.nav.orders")
                .withSubKey("admin.order.sub")
                .withActions(table.export(OrderTable.fileColumns()));
        if (Rights.may(Permission.ORDERS_WRITE)) {
            head.withActions(create());
        }
        return head;
    }

    /** With filters there may be other orders; without, the first is still to come. */
    private static Component empty(PageState filters) {
        if (filters.has(OrderFilter.TEXT) || filters.has(OrderFilter.STATUS) || filters.has(OrderFilter.DISTRIBUTOR)) {
            Button all = Localized.button("admin.order.all");
            all.addClickListener(click -> new PageState(AdminNavigation.ORDERS, Map.of()).go());
            return new EmptyState("search", "admin.order.nohit", "admin.nohit.text", all);
        }
        return Rights.may(Permission.ORDERS_WRITE)
                ? new EmptyState("list", "admin.order.none", "admin.order.none.text", create())
                : new EmptyState("list", "admin.order.none", "admin.order.none.wait");
    }

    private static Button create() {
        Button create = Localized.button("admin.order.new", ButtonVariant.PRIMARY);
        create.setIcon(Icon.of("plus"));
        create.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.NEW_ORDER));
        return create;
    }

    @Override
    protected void apply(PageState filters, boolean changed) {
        search.show(filters.get(OrderFilter.TEXT));
        if (changed) {
            table.grid().deselectAll();
            table.whenEmpty(empty(filters));
            showChips();
            table.refresh();
        }
        chips.choose(filters.get(OrderFilter.STATUS));
    }

    @Override
    protected DetailPanel detail(String open) {
        return OrderPanel.of(orders.required(open), deeds, this::refresh, this::close);
    }

    private void filterBy(String status) {
        state().with(OrderFilter.STATUS, status).go();
    }

    private void showChips() {
        Map<OrderStatus, Integer> counts = orders.countByStatus();
        List<Chip<String>> all = new ArrayList<>();
        all.add(Chip.ofKey(
                "",
                "admin.all",
                counts.values().stream().mapToLong(Integer::longValue).sum()));
        CHIPS.stream()
                .filter(counts::containsKey)
                .forEach(status -> all.add(Chip.ofKey(
                        status.name(), OrderTones.key(status), Long.valueOf(counts.getOrDefault(status, 0)))));
        chips.setChips(all);
    }

    private void showFigures() {
        figuresPlace.removeAll();
        Div row = figures.row(this::filterBy);
        row.getStyle().set("margin-bottom", "0");
        figuresPlace.add(row);
    }

    private void refresh() {
        showFigures();
        showChips();
        chips.choose(state().get(OrderFilter.STATUS));
        table.refresh();
        showOpen();
    }
}
