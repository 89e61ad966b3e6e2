package io.qudao.admin.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.DeskView;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.SearchField;
import io.qudao.catalog.ProductQueries;
import io.qudao.inventory.InventoryProblem;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.Warehouses;
import io.qudao.kernel.Problem;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.table.ListTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** What is on hand, kept for orders and free, by product and warehouse. */
@Route(value = AdminNavigation.STOCK, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class StockView extends DeskView {

    private final StockList stock;
    private final WarehouseNames warehouses;
    private final SetStock set;
    private final ProductQueries products;
    private final SearchField search = new SearchField(
            "admin.stock.search", text -> state().with(StockFilter.TEXT, text).go());
    private final ChipBar<String> chips = new ChipBar<>(
            "admin.filters", code -> state().with(StockFilter.WAREHOUSE, code).go());
    private final ListTable<ListedStock> table;

    StockView(StockList stock, Warehouses warehouses, SetStock set, ProductQueries products) {
        super("admin.nav.stock", Permission.STOCK_READ);
        this.stock = stock;
        this.warehouses = new WarehouseNames(warehouses.all());
        this.set = set;
        this.products = products;
        table = StockTable.of(stock, this::state, this.warehouses);
        keepSort(table);
        table.onRow(row -> open(row.key()));
        showChips();
        showList(head(), Parts.toolbar(search, chips, Parts.space(), table.found(), table.tools()), table);
    }

    private Component head() {
        PageHeader head = PageHeader.ofKey("admin.nav.stock")
                .withSubKey("admin.stock.sub")
                .withActions(table.export(StockTable.fileColumns()));
        return Rights.may(Permission.STOCK_WRITE) ? head.withActions(count()) : head;
    }

    private Button count() {
        Button count = Localized.button("admin.stock.count", ButtonVariant.PRIMARY);
        count.setIcon(Icon.of("plus"));
        count.addClickListener(click -> form().count(products, this::saved));
        return count;
    }

    private StockForm form() {
        return new StockForm(warehouses.all(), set);
    }

    private Component empty(PageState filters) {
        if (filters.has(StockFilter.TEXT) || filters.has(StockFilter.WAREHOUSE)) {
            Button all = Localized.button("admin.filters.clear");
            all.addClickListener(click -> filters.with(StockFilter.TEXT, null)
                    .with(StockFilter.WAREHOUSE, null)
                    .go());
            return new EmptyState("search", "admin.stock.nohit", "admin.nohit.text", all);
        }
        return Rights.may(Permission.STOCK_WRITE)
                ? new EmptyState("warehouse", "admin.stock.none", "admin.stock.none.text", count())
                : new EmptyState("warehouse", "admin.stock.none", "admin.product.none.wait");
    }

    @Override
    protected void apply(PageState filters, boolean changed) {
        search.show(filters.get(StockFilter.TEXT));
        chips.choose(filters.get(StockFilter.WAREHOUSE));
        if (changed) {
            table.whenEmpty(empty(filters));
            table.refresh();
        }
    }

    @Override
    protected DetailPanel detail(String open) {
        String warehouse = open.substring(0, Math.max(0, open.indexOf('/')));
        String sku = open.substring(open.indexOf('/') + 1);
        List<ListedStock> everywhere = stock.everywhere(sku);
        ListedStock shown = everywhere.stream()
                .filter(row -> row.key().equals(open))
                .findFirst()
                .orElseThrow(() -> Problem.of(InventoryProblem.UNKNOWN_WAREHOUSE, warehouse)
                        .refused());
        return StockPanel.of(shown, everywhere, warehouses, row -> form().change(row, this::saved), this::close);
    }

    private void showChips() {
        List<Chip<String>> all = new ArrayList<>();
        all.add(Chip.ofKey("", "admin.all", null));
        warehouses
                .all()
                .forEach(warehouse ->
                        all.add(new Chip<>(warehouse.code(), () -> warehouse.name(Localized.language()), null)));
        chips.setChips(all);
    }

    private void saved() {
        Toast.success(Localized.text("ui.saved"));
        table.refresh();
        showOpen();
    }
}
