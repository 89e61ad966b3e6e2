package io.qudao.admin.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.DeskView;
import io.qudao.admin.part.FilterChoice;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.SearchField;
import io.qudao.catalog.CategoryQueries;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.settings.CurrentSettings;
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

/** The catalogue as the brand keeps it. */
@Route(value = AdminNavigation.PRODUCTS, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class ProductsView extends DeskView {

    private final ProductList list;
    private final CurrentSettings settings;
    private final CategoryNames categories;
    private final SearchField search =
            new SearchField("admin.product.search", text -> state().with(ProductFilter.TEXT, text)
                    .go());
    private final ChipBar<String> chips =
            new ChipBar<>("admin.filters", status -> state().with(ProductFilter.STATUS, status)
                    .go());
    private final FilterChoice category;
    private final ListTable<ListedProduct> table;

    ProductsView(ProductList list, CategoryQueries categories, CurrentSettings settings) {
        super("admin.nav.products", Permission.CATALOG_READ);
        this.list = list;
        this.settings = settings;
        this.categories = new CategoryNames(categories);
        table = ProductTable.of(list, this::state, this.categories::byCode);
        keepSort(table);
        table.onRow(listed -> open(listed.product().sku()));
        category = new FilterChoice(
                this.categories.codes(),
                this.categories::byCode,
                "admin.product.category",
                "admin.product.category.all",
                code -> state().with(ProductFilter.CATEGORY, code).go());
        showList(head(), Parts.toolbar(search, category, chips, Parts.space(), table.found(), table.tools()), table);
    }

    private Component head() {
        PageHeader head = PageHeader.ofKey("admin.nav.products").withSubKey("admin.product.sub");
        List<Component> buttons = new ArrayList<>(List.of(table.export(ProductFile.columns())));
        if (Rights.may(Permission.IMPORTS_RUN) && Rights.may(Permission.CATALOG_WRITE)) {
            Button load = go("admin.import.products", "upload", () -> AdminNavigation.openImport("products"));
            load.addClassName("qd-hide-phone");
            buttons.add(load);
        }
        if (Rights.may(Permission.CATALOG_WRITE)) {
            Button create = go(
                    "admin.product.new", "plus", () -> UI.getCurrentOrThrow().navigate(AdminNavigation.EDIT_PRODUCT));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(create);
        }
        return head.withActions(buttons.toArray(Component[]::new));
    }

    private static Button go(String textKey, String icon, Command deed) {
        Button button = Localized.button(textKey);
        button.setIcon(Icon.of(icon));
        button.addClickListener(click -> deed.execute());
        return button;
    }

    /** With filters there may be other products; without, the catalogue is still to be loaded. */
    private static Component empty(PageState filters) {
        if (filters.has(ProductFilter.TEXT)
                || filters.has(ProductFilter.CATEGORY)
                || filters.has(ProductFilter.STATUS)) {
            Button all = Localized.button("admin.filters.clear");
            all.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.PRODUCTS));
            return new EmptyState("search", "admin.product.nohit", "admin.nohit.text", all);
        }
        Button load = go("admin.import.products", "upload", () -> AdminNavigation.openImport("products"));
        load.addThemeVariants(ButtonVariant.PRIMARY);
        return Rights.may(Permission.CATALOG_WRITE)
                ? new EmptyState("box", "admin.product.none", "admin.product.none.text", load)
                : new EmptyState("box", "admin.product.none", "admin.product.none.wait");
    }

    @Override
    protected void apply(PageState filters, boolean changed) {
        search.show(filters.get(ProductFilter.TEXT));
        category.show(filters.get(ProductFilter.CATEGORY));
        if (changed) {
            table.whenEmpty(empty(filters));
            showChips(filters);
            table.refresh();
        }
        chips.choose(filters.get(ProductFilter.STATUS));
    }

    @Override
    protected DetailPanel detail(String open) {
        return ProductPanel.of(list.required(open), settings.get().defaultTaxRate(), categories.byCode(), this::close);
    }

    private void showChips(PageState filters) {
        List<Chip<String>> all = new ArrayList<>();
        all.add(Chip.ofKey("", "admin.all", count(filters, "")));
        for (ProductStatus status : ProductStatus.values()) {
            long count = count(filters, status.name());
            if (count > 0) {
                all.add(Chip.ofKey(status.name(), ProductTones.key(status), count));
            }
        }
        chips.setChips(all);
    }

    private long count(PageState filters, String status) {
        ProductQueries.Filter filter = ProductFilter.of(filters.with(ProductFilter.STATUS, status));
        return list.count(filter);
    }
}
