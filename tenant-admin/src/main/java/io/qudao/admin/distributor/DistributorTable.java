package io.qudao.admin.distributor;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.admin.part.PageState;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of distributors. */
final class DistributorTable {

    private DistributorTable() {}

    /** @param tiers names by code, in the reader's language */
    static ListTable<Distributor> of(
            DistributorQueries distributors, Supplier<PageState> state, Supplier<Map<String, String>> tiers) {
        ListTable<Distributor> table = new ListTable<>(
                "distributors",
                "admin.nav.distributors",
                () -> source(distributors, DistributorFilter.of(state.get())),
                Distributor::id);
        table.link("admin.code", "126px", Distributor::code, d -> state.get()
                        .with(PageState.OPEN, d.code())
                        .href())
                .setSortProperty(DistributorQueries.Column.CODE.name());
        table.drawn("admin.distributor.name", "220px", names())
                .setFlexGrow(1)
                .setSortProperty(DistributorQueries.Column.NAME.name());
        table.badge(
                        "admin.distributor.status",
                        "100px",
                        d -> DistributorTones.of(d.status()),
                        d -> DistributorTones.key(d.status()))
                .setSortProperty(DistributorQueries.Column.STATUS.name());
        table.text("admin.tier", "92px", d -> tier(d, tiers.get()))
                .setSortProperty(DistributorQueries.Column.TIER.name());
        table.text("admin.region", "92px", d -> text(d.region()));
        table.text("admin.distributor.contact", "108px", d -> text(d.contactName()));
        table.text("admin.distributor.phone", "128px", d -> text(d.phone())).setPartNameGenerator(d -> "num");
        table.figure("admin.distributor.terms", "100px", d -> Formats.here().count(d.paymentTermsDays()));
        table.text("admin.product.updated", "124px", d -> Formats.here().shortDateTime(d.updatedAt()))
                .setPartNameGenerator(d -> "num dim")
                .setSortProperty(DistributorQueries.Column.UPDATED.name());
        table.onPhone(
                "admin.nav.distributors",
                new PhoneRow<>(
                        Distributor::code,
                        d -> DistributorTones.of(d.status()),
                        d -> DistributorTones.key(d.status()),
                        Distributor::name,
                        d -> text(d.contactName()) + " " + text(d.phone()),
                        d -> tier(d, tiers.get())));
        table.grid().setSelectionMode(Grid.SelectionMode.NONE);
        return table;
    }

    static List<ExportColumn<Distributor>> fileColumns() {
        return List.of(
                ExportColumn.of("admin.code", Distributor::code),
                ExportColumn.of("admin.distributor.name", Distributor::name),
                ExportColumn.ofKey("admin.distributor.status", d -> DistributorTones.key(d.status())),
                ExportColumn.of("admin.tier", Distributor::tier),
                ExportColumn.of("admin.region", Distributor::region),
                ExportColumn.of("admin.distributor.parent", Distributor::parent),
                ExportColumn.of("admin.distributor.contact", Distributor::contactName),
                ExportColumn.of("admin.distributor.phone", Distributor::phone),
                ExportColumn.of("admin.email", Distributor::email),
                ExportColumn.of("admin.currency", d -> d.currency().getCurrencyCode()),
                ExportColumn.of("admin.distributor.terms", Distributor::paymentTermsDays),
                ExportColumn.of("admin.product.external", Distributor::externalId),
                ExportColumn.at("admin.product.updated", Distributor::updatedAt));
    }

    private static LitRenderer<Distributor> names() {
        return LitRenderer.<Distributor>of(
                        "<span class='qd-line-1'>${item.name}</span><span class='qd-line-2'>${item.mail}</span>")
                .withProperty("name", Distributor::name)
                .withProperty("mail", d -> text(d.email()));
    }

    private static String tier(Distributor distributor, Map<String, String> names) {
        String code = distributor.tier();
        return code == null ? "—" : names.getOrDefault(code, code);
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static TableSource<Distributor> source(DistributorQueries distributors, DistributorQueries.Filter filter) {
        return new TableSource<>() {
            @Override
            public List<Distributor> page(@Nullable String sort, boolean descending, int offset, int limit) {
                DistributorQueries.Column column =
                        sort == null ? DistributorQueries.Column.CODE : DistributorQueries.Column.valueOf(sort);
                return distributors.page(filter, column, descending, offset, limit);
            }

            @Override
            public int count() {
                return distributors.count(filter);
            }
        };
    }
}
