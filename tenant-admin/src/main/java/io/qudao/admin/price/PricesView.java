package io.qudao.admin.price;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.SearchField;
import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListQueries.PriceRow;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.table.ListTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The brand's price lists and what stands in the chosen one. */
@Route(value = AdminNavigation.PRICES, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class PricesView extends AdminView implements BeforeEnterObserver {

    private static final String LIST = "list";
    private static final String TEXT = "q";
    private static final int MOST_LISTS = 500;

    private final PriceDeeds deeds;
    private final PriceListChoice choice = new PriceListChoice(
            code -> state().with(LIST, code).with(TEXT, null).go());
    private final SearchField search = new SearchField(
            "admin.price.search", text -> state().with(TEXT, text).go());
    private final ListTable<PriceRow> table;
    private PageState state = new PageState(AdminNavigation.PRICES, Map.of());

    PricesView(PriceDeeds deeds) {
        super("admin.nav.prices", Permission.PRICES_WRITE);
        this.deeds = deeds;
        fillWindow();
        table = PriceTable.of(deeds.lists(), choice::getValue, () -> state.get(TEXT));
        table.onRow(row -> new PriceForm(choice.chosen(), deeds.save()).change(row, this::saved));
        Button edit = Localized.iconButton("edit", "admin.prices.edit");
        edit.addClickListener(click -> editList(choice.chosen()));
        add(head(), Parts.toolbar(choice, edit, search, Parts.space(), table.found(), table.tools()), table);
    }

    private Component head() {
        return PageHeader.ofKey("admin.nav.prices")
                .withSubKey("admin.prices.sub")
                .withActions(
                        table.export(PriceTable.fileColumns()),
                        button("admin.tiers", "layers", () -> UI.getCurrentOrThrow()
                                .navigate(AdminNavigation.TIERS)),
                        onDesk(button("admin.nav.import", "upload", () -> AdminNavigation.openImport("prices"))),
                        onDesk(button("admin.prices.new", "plus", () -> editList(null))),
                        newPrice());
    }

    private static Button onDesk(Button button) {
        button.addClassName("qd-hide-phone");
        return button;
    }

    private static Button button(String textKey, String icon, Command deed) {
        Button button = Localized.button(textKey);
        button.setIcon(Icon.of(icon));
        button.addClickListener(click -> deed.execute());
        return button;
    }

    private Button newPrice() {
        Button button = button("admin.price.new.short", "plus", () -> new PriceForm(choice.chosen(), deeds.save())
                .create(deeds.products(), this::saved));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component empty() {
        if (state.has(TEXT)) {
            Button all = Localized.button("admin.filters.clear");
            all.addClickListener(click -> state.with(TEXT, null).go());
            return new EmptyState("search", "admin.price.nohit", "admin.nohit.text", all);
        }
        Button load = button("admin.import.prices", "upload", () -> AdminNavigation.openImport("prices"));
        load.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState("tag", "admin.price.none", "admin.price.none.text", load);
    }

    private PageState state() {
        return state;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = PageState.of(event);
        search.show(state.get(TEXT));
        showLists();
        table.whenEmpty(empty());
        table.refresh();
    }

    private void showLists() {
        choice.show(deeds.lists().lists(null, MOST_LISTS).items(), state.get(LIST));
    }

    private void editList(@Nullable PriceList list) {
        new PriceListForm(deeds.tiers(), deeds.distributors(), deeds.saveList())
                .open(list, deeds.distributors(), code -> {
                    Toast.success(Localized.text("ui.saved"));
                    state.with(LIST, code).go();
                });
    }

    private void saved() {
        Toast.success(Localized.text("ui.saved"));
        showLists();
        table.refresh();
    }
}
