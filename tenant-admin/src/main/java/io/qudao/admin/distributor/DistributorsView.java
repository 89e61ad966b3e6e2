package io.qudao.admin.distributor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.DeskView;
import io.qudao.admin.part.FilterChoice;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.SearchField;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorStatus;
import io.qudao.pricing.PriceTier;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who buys from the brand. */
@Route(value = AdminNavigation.DISTRIBUTORS, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class DistributorsView extends DeskView {

    private final DistributorDeeds deeds;
    private final List<PriceTier> tiers;
    private final SearchField search =
            new SearchField("admin.distributor.search", text -> state().with(DistributorFilter.TEXT, text)
                    .go());
    private final ChipBar<String> chips =
            new ChipBar<>("admin.filters", status -> state().with(DistributorFilter.STATUS, status)
                    .go());
    private final FilterChoice tier;
    private final ListTable<Distributor> table;

    DistributorsView(DistributorDeeds deeds) {
        super("admin.nav.distributors", Permission.DISTRIBUTORS_READ);
        this.deeds = deeds;
        this.tiers = deeds.tiers().all();
        table = DistributorTable.of(deeds.distributors(), this::state, this::tierNames);
        keepSort(table);
        table.onRow(distributor -> open(distributor.code()));
        tier = new FilterChoice(
                tiers.stream().map(PriceTier::code).toList(),
                this::tierNames,
                "admin.tier",
                "admin.tier.all",
                code -> state().with(DistributorFilter.TIER, code).go());
        showList(head(), Parts.toolbar(search, tier, chips, Parts.space(), table.found(), table.tools()), table);
    }

    private Map<String, String> tierNames() {
        Map<String, String> names = new HashMap<>();
        tiers.forEach(item -> names.put(item.code(), item.name(Localized.language())));
        return names;
    }

    private Component head() {
        PageHeader head = PageHeader.ofKey("admin.nav.distributors")
                .withSubKey("admin.distributor.sub")
                .withActions(table.export(DistributorTable.fileColumns()));
        if (Rights.may(Permission.DISTRIBUTORS_WRITE)) {
            Button load = load();
            load.addClassName("qd-hide-phone");
            head.withActions(load, create());
        }
        return head;
    }

    private static Button load() {
        Button load = Localized.button("admin.import.distributors");
        load.setIcon(Icon.of("upload"));
        load.addClickListener(click -> AdminNavigation.openImport("distributors"));
        return load;
    }

    private Button create() {
        Button create = Localized.button("admin.distributor.new", ButtonVariant.PRIMARY);
        create.setIcon(Icon.of("plus"));
        create.addClickListener(
                click -> new DistributorForm(deeds.distributors(), deeds.tiers(), deeds.save()).open(null, code -> {
                    refresh();
                    open(code);
                }));
        return create;
    }

    private Component empty(PageState filters) {
        if (filters.has(DistributorFilter.TEXT)
                || filters.has(DistributorFilter.TIER)
                || filters.has(DistributorFilter.STATUS)) {
            Button all = Localized.button("admin.filters.clear");
            all.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.DISTRIBUTORS));
            return new EmptyState("search", "admin.distributor.nohit", "admin.nohit.text", all);
        }
        return Rights.may(Permission.DISTRIBUTORS_WRITE)
                ? new EmptyState("users", "admin.distributor.none", "admin.distributor.none.text", create(), load())
                : new EmptyState("users", "admin.distributor.none", "admin.product.none.wait");
    }

    @Override
    protected void apply(PageState filters, boolean changed) {
        search.show(filters.get(DistributorFilter.TEXT));
        tier.show(filters.get(DistributorFilter.TIER));
        if (changed) {
            table.whenEmpty(empty(filters));
            showChips();
            table.refresh();
        }
        chips.choose(filters.get(DistributorFilter.STATUS));
    }

    @Override
    protected DetailPanel detail(String open) {
        return new DistributorPanel(deeds.distributors().required(open), deeds, this::refresh)
                .show(tierNames(), this::close);
    }

    private void showChips() {
        Map<DistributorStatus, Integer> counts = deeds.distributors().countByStatus();
        List<Chip<String>> all = new ArrayList<>();
        all.add(Chip.ofKey(
                "",
                "admin.all",
                counts.values().stream().mapToLong(Integer::longValue).sum()));
        counts.forEach((status, count) ->
                all.add(Chip.ofKey(status.name(), DistributorTones.key(status), Long.valueOf(count))));
        chips.setChips(all);
    }

    private void refresh() {
        showChips();
        chips.choose(state().get(DistributorFilter.STATUS));
        table.refresh();
        showOpen();
    }
}
