package io.qudao.admin.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.ListTable;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.PhoneRow;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.SearchField;
import io.qudao.catalog.ProductQueries;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.StockQueries;
import io.qudao.inventory.Warehouse;
import io.qudao.inventory.Warehouses;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is on hand, kept for orders and free, by product and warehouse. */
@Route(value = AdminNavigation.STOCK, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class StockView extends AdminView implements BeforeEnterObserver {

    private static final String TEXT = "q";
    private static final String WAREHOUSE = "warehouse";

    private final List<Warehouse> warehouses;
    private final SetStock set;
    private final ProductQueries products;
    private final SearchField search = new SearchField(
            "admin.stock.search", text -> state().with(TEXT, text).go());
    private final ChipBar<String> chips =
            new ChipBar<>("admin.filters", code -> state().with(WAREHOUSE, code).go());
    private final ListTable<ListedStock> table;
    private PageState state = new PageState(AdminNavigation.STOCK, Map.of());

    StockView(StockList stock, Warehouses warehouses, SetStock set, ProductQueries products) {
        super("admin.nav.stock", Permission.STOCK_READ);
        this.warehouses = warehouses.all();
        this.set = set;
        this.products = products;
        fillWindow();
        table = table(stock);
        showChips();
        add(head(), Parts.toolbar(search, chips, Parts.space(), table.found(), table.tools()), table);
    }

    private Component head() {
        PageHeader head = PageHeader.ofKey("admin.nav.stock").withSubKey("admin.stock.sub");
        if (Rights.may(Permission.STOCK_WRITE)) {
            Button count = Localized.button("admin.stock.count", ButtonVariant.PRIMARY);
            count.setIcon(Icon.of("plus"));
            count.addClickListener(click -> new StockForm(warehouses, set).count(products, this::saved));
            head.withActions(count);
        }
        return head;
    }

    private ListTable<ListedStock> table(StockList stock) {
        ListTable<ListedStock> made = new ListTable<>(
                "admin.nav.stock",
                stock.source(this::filter),
                row -> row.level().sku() + "/" + row.level().warehouse());
        Formats formats = Formats.here();
        made.text("admin.product.sku", "170px", row -> row.level().sku())
                .setPartNameGenerator(row -> "num strong")
                .setSortProperty(StockQueries.Column.SKU.name());
        made.text("admin.product.name", "260px", ListedStock::name).setFlexGrow(1);
        made.text("admin.stock.warehouse", "160px", row -> warehouse(row.level().warehouse()));
        made.figure(
                        "admin.stock.onhand",
                        "120px",
                        row -> formats.quantity(row.level().onHand()))
                .setSortProperty(StockQueries.Column.ON_HAND.name());
        made.figure(
                        "admin.stock.reserved",
                        "120px",
                        row -> formats.quantity(row.level().reserved()))
                .setSortProperty(StockQueries.Column.RESERVED.name());
        made.figure(
                "admin.stock.safety",
                "120px",
                row -> formats.quantity(row.level().safety()));
        made.figure(
                        "admin.product.available",
                        "120px",
                        row -> formats.quantity(row.level().available()))
                .setPartNameGenerator(row -> row.isOut() ? "num strong bad" : "num strong")
                .setSortProperty(StockQueries.Column.AVAILABLE.name());
        made.onPhone(
                "admin.nav.stock",
                new PhoneRow<>(
                        row -> row.level().sku(),
                        row -> Tone.BAD,
                        row -> row.isOut() ? "admin.stock.out" : "",
                        ListedStock::name,
                        row -> warehouse(row.level().warehouse()),
                        row -> formats.quantity(row.level().available())));
        made.grid().setSelectionMode(Grid.SelectionMode.NONE);
        if (Rights.may(Permission.STOCK_WRITE)) {
            made.onRow(row -> new StockForm(warehouses, set).change(row, this::saved));
        }
        made.whenEmpty(new EmptyState("warehouse", "admin.stock.none", "admin.stock.none.text"));
        return made;
    }

    private String warehouse(String code) {
        return warehouses.stream()
                .filter(warehouse -> warehouse.code().equals(code))
                .findFirst()
                .map(warehouse -> warehouse.name(Localized.language()))
                .orElse(code);
    }

    private PageState state() {
        return state;
    }

    private StockQueries.Filter filter() {
        return new StockQueries.Filter(state.get(TEXT), state.has(WAREHOUSE) ? state.get(WAREHOUSE) : null);
    }

    private void showChips() {
        List<Chip<String>> all = new ArrayList<>();
        all.add(Chip.ofKey("", "admin.all", null));
        warehouses.forEach(
                warehouse -> all.add(new Chip<>(warehouse.code(), () -> warehouse.name(Localized.language()), null)));
        chips.setChips(all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = PageState.of(event);
        search.show(state.get(TEXT));
        chips.choose(state.get(WAREHOUSE));
        table.refresh();
    }

    private void saved() {
        Toast.success(Localized.text("ui.saved"));
        table.refresh();
    }
}
