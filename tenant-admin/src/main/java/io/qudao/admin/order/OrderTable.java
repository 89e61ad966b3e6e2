package io.qudao.admin.order;

import com.vaadin.flow.component.grid.Grid;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The desk's table of orders. */
final class OrderTable {

    private OrderTable() {}

    static ListTable<OrderRow> of(OrderQueries orders, Supplier<PageState> state) {
        ListTable<OrderRow> table = new ListTable<>(
                "orders", "admin.nav.orders", () -> source(orders, OrderFilter.of(state.get())), OrderRow::id);
        table.link("admin.order.number", "168px", OrderRow::number, order -> open(state.get(), order))
                .setSortProperty(OrderQueries.Column.NUMBER.name());
        table.badge("admin.order.status", "128px", o -> OrderTones.of(o.status()), o -> OrderTones.key(o.status()))
                .setSortProperty(OrderQueries.Column.STATUS.name());
        table.text("admin.order.distributor", "220px", OrderRow::distributorName)
                .setFlexGrow(1)
                .setTooltipGenerator(OrderRow::distributorName)
                .setSortProperty(OrderQueries.Column.DISTRIBUTOR.name());
        if (Rights.seesAmounts()) {
            table.figure("admin.order.total", "136px", OrderTable::total)
                    .setPartNameGenerator(o -> "num strong")
                    .setSortProperty(OrderQueries.Column.TOTAL.name());
        }
        table.figure("admin.order.linecount", "76px", o -> Formats.here().count(o.lines()));
        table.text("admin.order.goods", "104px", OrderTable::goods)
                .setPartNameGenerator(o -> o.backordered() ? "bad" : "dim");
        table.text("admin.order.source", "104px", o -> Localized.text("admin.order.source." + o.source()))
                .setPartNameGenerator(o -> "dim");
        table.text("admin.order.placed", "132px", o -> Formats.here().shortDateTime(o.placedAt()))
                .setPartNameGenerator(o -> "num dim")
                .setSortProperty(OrderQueries.Column.PLACED.name());
        table.onPhone(
                "admin.nav.orders",
                new PhoneRow<>(
                        OrderRow::number,
                        o -> OrderTones.of(o.status()),
                        o -> OrderTones.key(o.status()),
                        OrderRow::distributorName,
                        o -> Formats.here().shortDateTime(o.placedAt()),
                        OrderTable::total));
        table.grid().setSelectionMode(Grid.SelectionMode.MULTI);
        return table;
    }

    private static String total(OrderRow order) {
        return Rights.seesAmounts() ? Formats.here().money(order.total()) : "";
    }

    /** The list as a file; without amounts for whom they do not concern. */
    static List<ExportColumn<OrderRow>> fileColumns() {
        List<ExportColumn<OrderRow>> columns = new ArrayList<>(List.of(
                ExportColumn.of("admin.order.number", OrderRow::number),
                ExportColumn.of("admin.order.external", OrderRow::externalId),
                ExportColumn.ofKey("admin.order.status", o -> OrderTones.key(o.status())),
                ExportColumn.of("admin.distributor.code", OrderRow::distributorCode),
                ExportColumn.of("admin.order.distributor", OrderRow::distributorName),
                ExportColumn.of("admin.order.linecount", OrderRow::lines),
                ExportColumn.ofKey("admin.order.source", o -> "admin.order.source." + o.source()),
                ExportColumn.at("admin.order.placed", OrderRow::placedAt),
                ExportColumn.of("admin.order.placed.by", OrderRow::placedBy),
                ExportColumn.of("admin.order.wanted", OrderRow::requestedDate)));
        if (Rights.seesAmounts()) {
            columns.add(ExportColumn.of("admin.order.total", o -> o.total().amount()));
            columns.add(
                    ExportColumn.of("admin.currency", o -> o.total().currency().getCurrencyCode()));
        }
        return columns;
    }

    private static String goods(OrderRow order) {
        return order.backordered() ? Localized.text("admin.line.status.BACKORDERED") : "";
    }

    private static String open(PageState state, OrderRow order) {
        return state.with(PageState.OPEN, order.number()).href();
    }

    private static TableSource<OrderRow> source(OrderQueries orders, OrderQueries.Filter filter) {
        return new TableSource<>() {
            @Override
            public List<OrderRow> page(@Nullable String sort, boolean descending, int offset, int limit) {
                return orders.page(filter, OrderFilter.column(sort), sort == null || descending, offset, limit);
            }

            @Override
            public int count() {
                return orders.count(filter);
            }
        };
    }
}
