package io.qudao.portal.orders;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import io.qudao.identity.UserNames;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The distributor's orders, page by page from the database. A row leads to its order. */
final class OrdersGrid extends Grid<OrderRow> {

    private static final String LINK = "<a class='qd-key-cell' href='/orders/${item.number}'" + ">${item.number}</a>";
    private static final String BADGE = "<vaadin-badge theme='${item.tone}'>${item.status}</vaadin-badge>"
            + "<span class='qd-note-after'>${item.note}</span>";
    private static final String PHONE = "<div class='qd-phone-row'><div><a class='qd-phone-key'"
            + " href='/orders/${item.number}'>${item.number}</a><vaadin-badge theme='${item.tone}'>${item.status}"
            + "</vaadin-badge></div><div><span class='qd-phone-note'>${item.about}</span>"
            + "<span class='qd-phone-value'>${item.total}</span></div></div>";

    private final transient OrderQueries orders;
    private final transient People people;
    private final transient Supplier<OrdersState> state;

    OrdersGrid(OrderQueries orders, UserNames names, Supplier<OrdersState> state) {
        this.orders = orders;
        this.people = new People(names);
        this.state = state;
        setSelectionMode(SelectionMode.NONE);
        setPageSize(40);
        Localized.ariaLabel(this, "portal.nav.orders");
        addItemClickListener(click ->
                PortalNavigation.go(PortalNavigation.order(click.getItem().number())));
        CallbackDataProvider<OrderRow, Void> rows = DataProvider.fromCallbacks(
                this::page, query -> orders.count(state.get().filter()));
        setItems(rows);
        Signal<Boolean> narrow = Narrow.signal();
        Signal<String> language = Localized.signal("portal.nav.orders");
        Signal.effect(this, () -> {
            language.get();
            boolean phone = narrow.get();
            Signal.untracked(() -> {
                columns(phone);
                return true;
            });
        });
    }

    private Stream<OrderRow> page(Query<OrderRow, Void> query) {
        OrderQueries.Column column = OrderQueries.Column.PLACED;
        boolean descending = true;
        if (!query.getSortOrders().isEmpty()) {
            column =
                    OrderQueries.Column.valueOf(query.getSortOrders().getFirst().getSorted());
            descending = query.getSortOrders().getFirst().getDirection() == SortDirection.DESCENDING;
        }
        List<OrderRow> page =
                orders.page(state.get().filter(), column, descending, query.getOffset(), query.getLimit());
        people.learn(page);
        return page.stream();
    }

    private void columns(boolean phone) {
        removeAllColumns();
        Formats formats = Formats.here();
        if (phone) {
            addColumn(badge(PHONE, formats)
                            .withProperty("number", OrderRow::number)
                            .withProperty("total", order -> formats.money(order.total()))
                            .withProperty(
                                    "about",
                                    order -> formats.date(order.placedAt()) + " · "
                                            + Localized.text("portal.orders.lines", order.lines())))
                    .setHeader(Localized.text("portal.nav.orders"));
            return;
        }
        number();
        addColumn(badge(BADGE, formats)
                        .withProperty(
                                "note",
                                order -> order.backordered() ? Localized.text("portal.orders.backordered") : ""))
                .setHeader(Localized.text("portal.col.status"))
                .setSortProperty(OrderQueries.Column.STATUS.name())
                .setWidth("230px")
                .setFlexGrow(1);
        dates(formats);
        addColumn(OrderRow::lines)
                .setHeader(Localized.text("portal.col.lines"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("90px")
                .setFlexGrow(0)
                .setPartNameGenerator(order -> "num");
        addColumn(order -> formats.money(order.total()))
                .setHeader(Localized.text("portal.total"))
                .setSortProperty(OrderQueries.Column.TOTAL.name())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("150px")
                .setFlexGrow(0)
                .setPartNameGenerator(order -> "num strong");
    }

    private void number() {
        addColumn(LitRenderer.<OrderRow>of(LINK).withProperty("number", OrderRow::number))
                .setHeader(Localized.text("portal.col.order"))
                .setSortProperty(OrderQueries.Column.NUMBER.name())
                .setWidth("190px")
                .setFlexGrow(0);
    }

    private void dates(Formats formats) {
        addColumn(order -> formats.dateTime(order.placedAt()))
                .setHeader(Localized.text("portal.col.placed"))
                .setSortProperty(OrderQueries.Column.PLACED.name())
                .setWidth("190px")
                .setFlexGrow(0)
                .setPartNameGenerator(order -> "num");
        addColumn(order -> people.name(order.placedBy()))
                .setHeader(Localized.text("portal.col.by"))
                .setWidth("180px")
                .setFlexGrow(1)
                .setPartNameGenerator(order -> "dim");
        addColumn(order -> order.requestedDate() == null ? "—" : formats.date(order.requestedDate()))
                .setHeader(Localized.text("portal.date"))
                .setWidth("130px")
                .setFlexGrow(0)
                .setPartNameGenerator(order -> "num");
    }

    private static LitRenderer<OrderRow> badge(String template, Formats formats) {
        return LitRenderer.<OrderRow>of(template)
                .withProperty("tone", order -> OrderLook.tone(order.status()).badgeTheme())
                .withProperty("status", order -> OrderLook.word(order.status()));
    }
}
