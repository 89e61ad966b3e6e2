package io.qudao.admin.price;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.admin.part.LanguageNames;
import io.qudao.distributor.DistributorQueries;
import io.qudao.pricing.PriceTier;
import io.qudao.pricing.PriceTiers;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Toast;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of distributors that share prices. */
@Route(value = AdminNavigation.TIERS, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class TiersView extends AdminView {

    private final PriceTiers tiers;
    private final DistributorQueries distributors;
    private final ListTable<PriceTier> table;

    TiersView(PriceTiers tiers, DistributorQueries distributors) {
        super("admin.tiers", Permission.PRICES_WRITE);
        this.tiers = tiers;
        this.distributors = distributors;
        fillWindow();
        Button lists = Localized.button("admin.prices.lists");
        lists.setIcon(Icon.of("tag"));
        lists.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.PRICES));
        Button create = Localized.button("admin.tiers.new", ButtonVariant.PRIMARY);
        create.setIcon(Icon.of("plus"));
        create.addClickListener(click -> edit(null));
        table = table();
        add(PageHeader.ofKey("admin.tiers").withSubKey("admin.tiers.sub").withActions(lists, create), table);
    }

    private ListTable<PriceTier> table() {
        ListTable<PriceTier> made = new ListTable<>("tiers", "admin.tiers", this::source, PriceTier::id);
        made.text("admin.code", "140px", PriceTier::code).setPartNameGenerator(tier -> "strong");
        made.text("admin.name.zh", "200px", tier -> tier.names().getOrDefault("zh", ""))
                .setFlexGrow(1);
        made.text("admin.name.en", "200px", tier -> tier.names().getOrDefault("en", ""))
                .setFlexGrow(1);
        made.figure("admin.tiers.distributors", "160px", this::members);
        made.onPhone(
                "admin.tiers",
                new PhoneRow<>(
                        PriceTier::code,
                        tier -> Tone.NEUTRAL,
                        tier -> "",
                        tier -> tier.name(Localized.language()),
                        tier -> Localized.text("admin.tiers.distributors"),
                        this::members));
        made.grid().setSelectionMode(Grid.SelectionMode.NONE);
        made.onRow(this::edit);
        made.whenEmpty(new EmptyState("tag", "admin.tiers.none", "admin.tiers.none.text"));
        return made;
    }

    private String members(PriceTier tier) {
        return Formats.here().count(distributors.count(new DistributorQueries.Filter(null, tier.code(), null, null)));
    }

    /** A brand has a handful, so they come in one part. */
    private TableSource<PriceTier> source() {
        return new TableSource<>() {
            @Override
            public List<PriceTier> page(@Nullable String sort, boolean descending, int offset, int limit) {
                return tiers.all().stream().skip(offset).limit(limit).toList();
            }

            @Override
            public int count() {
                return tiers.all().size();
            }
        };
    }

    private void edit(@Nullable PriceTier tier) {
        TextField code = Labelled.of(new TextField(), "admin.code", "admin.code.help");
        LanguageNames names = new LanguageNames();
        if (tier != null) {
            code.setValue(tier.code());
            code.setReadOnly(true);
            names.show(tier.names());
        }
        new FormDialog(Localized.text(tier == null ? "admin.tiers.new" : "admin.tiers.edit"), "ui.save")
                .field("code", code)
                .field("names.zh", names.zh())
                .field("names.en", names.en())
                .onSave(() -> tiers.save(code.getValue(), names.values()), this::saved)
                .open();
    }

    private void saved() {
        Toast.success(Localized.text("ui.saved"));
        table.refresh();
    }
}
