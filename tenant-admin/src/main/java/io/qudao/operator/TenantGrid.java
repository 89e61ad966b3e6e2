package io.qudao.operator;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import io.qudao.operations.TenantFilter;
import io.qudao.operations.TenantOrder;
import io.qudao.operations.TenantOverview;
import io.qudao.operations.TenantQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.component.EmptyState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tenants page by page from the database; on the phone one composite column. */
class TenantGrid extends Grid<TenantOverview> {

    private static final String COMPANY =
            "<a class='qd-line-1' href='/operator/tenants/${item.s}' router-link>${item.c}</a><span class='qd-line-2'>${item.s}</span>";
    private static final String STATE = "<vaadin-badge theme='${item.t}'>${item.n}</vaadin-badge>";
    private static final String ON_PHONE = "<div class='qd-phone-row'><div><span class='qd-phone-key'>${item.c}</span>"
            + STATE + "</div><div>${item.s}</div><div><span class='qd-phone-note'>${item.a}</span>"
            + "<span class='qd-phone-value'>${item.b}</span></div></div>";

    private final transient TenantQueries queries;
    private final List<Column<TenantOverview>> wide = new ArrayList<>();
    private TenantFilter filter = TenantFilter.ALL;

    TenantGrid(TenantQueries queries, SerializableConsumer<String> onOpen) {
        this.queries = queries;
        addClassName("is-dense");
        setSelectionMode(SelectionMode.NONE);
        addColumns();
        setDataProvider(DataProvider.fromCallbacks(this::fetch, query -> count()));
        addItemClickListener(click -> onOpen.accept(click.getItem().slug()));
        setEmptyStateComponent(new EmptyState("building", "operator.tenants.none", "operator.tenants.none.text"));
        Localized.ariaLabel(this, "operator.nav.tenants");
    }

    void show(TenantFilter wanted) {
        filter = wanted;
        getDataProvider().refreshAll();
    }

    private int count() {
        return queries.count(filter);
    }

    private Stream<TenantOverview> fetch(Query<TenantOverview, Void> query) {
        QuerySortOrder order = query.getSortOrders().stream()
                .findFirst()
                .orElse(new QuerySortOrder(TenantOrder.CREATED.name(), SortDirection.DESCENDING));
        return queries
                .page(
                        filter,
                        TenantOrder.valueOf(order.getSorted()),
                        order.getDirection() == SortDirection.DESCENDING,
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }

    private void addColumns() {
        wide.add(addColumn(properties(COMPANY)).setWidth("220px").setFlexGrow(1));
        header("operator.tenant.company", TenantOrder.COMPANY);
        wide.add(addColumn(properties(STATE)).setWidth("124px").setFlexGrow(0));
        header("operator.tenant.state", TenantOrder.STATE);
        text("operator.tenant.plan", t -> TenantTexts.plan(t.plan()), "104px");
        header("operator.tenant.plan", TenantOrder.PLAN);
        text("operator.tenant.created", t -> Formats.here().date(t.createdAt()), "124px");
        header("operator.tenant.created", TenantOrder.CREATED);
        text("operator.tenant.activity", t -> TenantTexts.activity(t.lastActivityAt()), "164px");
        header("operator.tenant.activity", TenantOrder.ACTIVITY);
        Column<TenantOverview> size = text("operator.tenant.size", t -> TenantTexts.size(t.bytes()), "104px");
        size.setTextAlign(ColumnTextAlign.END);
        Column<TenantOverview> phone = addColumn(properties(ON_PHONE));
        Localized.onLanguage(this, () -> phone.setHeader(Localized.text("operator.nav.tenants")));
        Signal<Boolean> narrow = Narrow.signal();
        Signal.effect(this, () -> {
            boolean small = narrow.get();
            phone.setVisible(small);
            wide.forEach(column -> column.setVisible(!small));
        });
        Localized.onLanguage(this, () -> getDataProvider().refreshAll());
    }

    private Column<TenantOverview> text(String key, ValueProvider<TenantOverview, String> value, String width) {
        Column<TenantOverview> column = addColumn(value).setWidth(width).setFlexGrow(0);
        column.setPartNameGenerator(tenant -> "num dim");
        wide.add(column);
        Localized.onLanguage(this, () -> column.setHeader(Localized.text(key)));
        return column;
    }

    private void header(String key, TenantOrder order) {
        Column<TenantOverview> column = wide.getLast();
        column.setSortProperty(order.name());
        Localized.onLanguage(this, () -> column.setHeader(Localized.text(key)));
    }

    private static LitRenderer<TenantOverview> properties(String template) {
        return LitRenderer.<TenantOverview>of(template)
                .withProperty("c", TenantOverview::company)
                .withProperty("s", TenantOverview::slug)
                .withProperty("t", t -> TenantTexts.tone(t.state()).badgeTheme())
                .withProperty("n", t -> TenantTexts.state(t.state()))
                .withProperty("a", t -> TenantTexts.activity(t.lastActivityAt()))
                .withProperty("b", t -> TenantTexts.size(t.bytes()));
    }
}
