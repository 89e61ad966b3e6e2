package io.qudao.portal.catalogue;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.signals.Signal;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Products as a table, for those who know what they want. Rows come page by page. */
@Uses(NumberField.class)
final class ProductTable extends Grid<CatalogueItem> {

    private final transient ProductCards.Actions actions;

    ProductTable(
            BiFunction<Integer, Integer, List<CatalogueItem>> pages,
            Supplier<Integer> count,
            ProductCards.Actions actions) {
        this.actions = actions;
        addClassName("is-dense");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(40);
        Localized.ariaLabel(this, "portal.nav.catalogue");
        Signal<Boolean> narrow = Narrow.signal();
        Signal<String> language = Localized.signal("portal.nav.catalogue");
        Signal.effect(this, () -> {
            language.get();
            boolean phone = narrow.get();
            Signal.untracked(() -> {
                columns(phone);
                return true;
            });
        });
        setItems(DataProvider.fromCallbacks(
                query -> pages.apply(query.getOffset(), query.getLimit()).stream(), query -> count.get()));
    }

    private void columns(boolean phone) {
        removeAllColumns();
        ProductCells cells = new ProductCells(actions, Formats.here());
        if (phone) {
            addColumn(cells.phone()).setHeader(Localized.text("portal.col.product"));
            return;
        }
        addColumn(cells.picture())
                .setHeader(Localized.span("qd-hidden", "portal.col.picture"))
                .setWidth("56px")
                .setFlexGrow(0);
        addColumn(cells.number())
                .setHeader(Localized.text("portal.col.sku"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setPartNameGenerator(item -> "mono");
        addColumn(cells.name())
                .setHeader(Localized.text("portal.col.product"))
                .setWidth("200px")
                .setFlexGrow(3)
                .setRowHeader(true);
        sized(addColumn(cells.stock()), "portal.col.stock", "132px");
        sized(addColumn(cells::price), "portal.col.price", "116px")
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(item -> "num strong");
        sized(addColumn(cells.order()), "portal.col.quantity", "150px");
    }

    private static Column<CatalogueItem> sized(Column<CatalogueItem> column, String headerKey, String width) {
        return column.setHeader(Localized.text(headerKey)).setWidth(width).setFlexGrow(0);
    }
}
