package io.qudao.admin.stock;

import com.vaadin.flow.component.grid.Grid;
import io.qudao.admin.part.PageState;
import io.qudao.inventory.StockQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** The table of stock, a row for each product and warehouse. */
final class StockTable {

    private StockTable() {}

    static ListTable<ListedStock> of(StockList stock, Supplier<PageState> state, WarehouseNames warehouses) {
        ListTable<ListedStock> table = new ListTable<>(
                "stock", "admin.nav.stock", () -> stock.source(StockFilter.of(state.get())), ListedStock::key);
        table.link("admin.product.sku", "170px", row -> row.level().sku(), row -> state.get()
                        .with(PageState.OPEN, row.key())
                        .href())
                .setSortProperty(StockQueries.Column.SKU.name());
        table.text("admin.product.name", "240px", row -> row.name(Localized.language()))
                .setFlexGrow(1);
        table.text(
                "admin.stock.warehouse",
                "150px",
                row -> warehouses.name(row.level().warehouse()));
        table.figure("admin.stock.onhand", "112px", row -> text(row.level().onHand()))
                .setSortProperty(StockQueries.Column.ON_HAND.name());
        table.figure("admin.stock.reserved", "112px", row -> text(row.level().reserved()))
                .setSortProperty(StockQueries.Column.RESERVED.name());
        table.figure("admin.stock.safety", "112px", row -> text(row.level().safety()));
        table.figure("admin.product.available", "112px", row -> text(row.level().available()))
                .setPartNameGenerator(row -> row.isOut() ? "num strong bad" : "num strong")
                .setSortProperty(StockQueries.Column.AVAILABLE.name());
        table.text("admin.product.unit", "80px", ListedStock::unit).setPartNameGenerator(row -> "dim");
        table.onPhone("admin.nav.stock", onPhone(warehouses));
        table.grid().setSelectionMode(Grid.SelectionMode.NONE);
        return table;
    }

    private static PhoneRow<ListedStock> onPhone(WarehouseNames warehouses) {
        return new PhoneRow<>(
                row -> row.level().sku(),
                row -> Tone.BAD,
                row -> row.isOut() ? "admin.stock.out" : "",
                row -> row.name(Localized.language()),
                row -> warehouses.name(row.level().warehouse()),
                row -> text(row.level().available()) + " " + row.unit());
    }

    static List<ExportColumn<ListedStock>> fileColumns() {
        return List.of(
                ExportColumn.of("admin.product.sku", row -> row.level().sku()),
                new ExportColumn<>("admin.product.name", (row, reader) -> row.name(reader.language())),
                ExportColumn.of("admin.stock.warehouse", row -> row.level().warehouse()),
                ExportColumn.of("admin.product.unit", ListedStock::unit),
                ExportColumn.of("admin.stock.onhand", row -> row.level().onHand()),
                ExportColumn.of("admin.stock.reserved", row -> row.level().reserved()),
                ExportColumn.of("admin.stock.safety", row -> row.level().safety()),
                ExportColumn.of("admin.product.available", row -> row.level().available()));
    }

    private static String text(BigDecimal quantity) {
        return Formats.here().quantity(quantity);
    }
}
