package io.qudao.operator;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.operations.TenantFilter;
import io.qudao.operations.TenantOrder;
import io.qudao.operations.TenantOverview;
import io.qudao.operations.TenantQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of tenants. */
final class TenantTable {

    private static final String COMPANY =
            "<a class='qd-line-1' href='/operator/tenants/${item.s}' router-link>${item.c}</a>"
                    + "<span class='qd-line-2'>${item.s}</span>";

    private TenantTable() {}

    static ListTable<TenantOverview> of(TenantQueries queries, Supplier<TenantFilter> filter) {
        ListTable<TenantOverview> table = new ListTable<>(
                "tenants", "operator.nav.tenants", () -> source(queries, filter.get()), TenantOverview::slug);
        table.drawn(
                        "operator.tenant.company",
                        "220px",
                        LitRenderer.<TenantOverview>of(COMPANY)
                                .withProperty("c", TenantOverview::company)
                                .withProperty("s", TenantOverview::slug))
                .setFlexGrow(1)
                .setRowHeader(true)
                .setSortProperty(TenantOrder.COMPANY.name());
        table.badge(
                        "operator.tenant.state",
                        "124px",
                        t -> TenantTexts.tone(t.state()),
                        t -> TenantTexts.stateKey(t.state()))
                .setSortProperty(TenantOrder.STATE.name());
        table.text("operator.tenant.plan", "104px", t -> TenantTexts.plan(t.plan()))
                .setPartNameGenerator(t -> "dim")
                .setSortProperty(TenantOrder.PLAN.name());
        table.text("operator.tenant.created", "124px", t -> Formats.here().date(t.createdAt()))
                .setPartNameGenerator(t -> "num dim")
                .setSortProperty(TenantOrder.CREATED.name());
        table.text("operator.tenant.activity", "164px", t -> TenantTexts.activity(t.lastActivityAt()))
                .setPartNameGenerator(t -> "num dim")
                .setSortProperty(TenantOrder.ACTIVITY.name());
        table.figure("operator.tenant.size", "104px", t -> TenantTexts.size(t.bytes()))
                .setPartNameGenerator(t -> "num dim");
        table.onPhone("operator.nav.tenants", onPhone());
        table.grid().setSelectionMode(Grid.SelectionMode.NONE);
        table.whenEmpty(new EmptyState("building", "operator.tenants.none", "operator.tenants.none.text"));
        return table;
    }

    private static PhoneRow<TenantOverview> onPhone() {
        return new PhoneRow<>(
                TenantOverview::company,
                t -> TenantTexts.tone(t.state()),
                t -> TenantTexts.stateKey(t.state()),
                TenantOverview::slug,
                t -> TenantTexts.activity(t.lastActivityAt()),
                t -> TenantTexts.size(t.bytes()));
    }

    static List<ExportColumn<TenantOverview>> fileColumns() {
        return List.of(
                ExportColumn.of("operator.tenant.company", TenantOverview::company),
                ExportColumn.of("operator.tenant.address", TenantOverview::slug),
                ExportColumn.ofKey("operator.tenant.state", t -> TenantTexts.stateKey(t.state())),
                ExportColumn.ofKey("operator.tenant.plan", t -> TenantTexts.planKey(t.plan())),
                ExportColumn.at("operator.tenant.created", TenantOverview::createdAt),
                ExportColumn.at("operator.tenant.activity", TenantOverview::lastActivityAt),
                ExportColumn.of("operator.tenant.bytes", TenantOverview::bytes));
    }

    private static TableSource<TenantOverview> source(TenantQueries queries, TenantFilter filter) {
        return new TableSource<>() {
            @Override
            public List<TenantOverview> page(@Nullable String sort, boolean descending, int offset, int limit) {
                TenantOrder order = sort == null ? TenantOrder.CREATED : TenantOrder.valueOf(sort);
                return queries.page(filter, order, sort == null || descending, offset, limit);
            }

            @Override
            public int count() {
                return queries.count(filter);
            }
        };
    }
}
