package io.qudao.operator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.qudao.kernel.RefusedException;
import io.qudao.operations.TenantOverview;
import io.qudao.operations.TenantQueries;
import io.qudao.tenancy.TenantState;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import io.qudao.ui.table.ListTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tenants: found, filtered, sorted, and one of them beside the list. */
@Route(value = OperatorNavigation.TENANTS, layout = OperatorConsole.class)
@RolesAllowed("OPERATOR")
@OnHost(OnHost.Kind.PLATFORM)
class TenantsView extends PageView implements AfterNavigationObserver {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final transient TenantQueries queries;
    private final transient TenantDeeds deeds;
    private final ListTable<TenantOverview> table;
    private final TextField search = new TextField();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final ChipBar<Optional<TenantState>> chips = new ChipBar<>(
            "operator.tenants.filters",
            choice ->
                    OperatorNavigation.toTenants(state().in(choice.orElse(null)).opening(null)));
    private TenantListState state = TenantListState.ALL;

    TenantsView(TenantQueries queries, TenantDeeds deeds) {
        super("operator.nav.tenants");
        this.queries = queries;
        this.deeds = deeds;
        table = TenantTable.of(queries, () -> state().filter());
        table.onRow(tenant -> OperatorNavigation.toTenants(state.opening(tenant.slug())));
        removeClassName("qd-page");
        setSizeFull();
        Div page = Parts.div(
                "qd-page is-filled",
                PageHeader.ofKey("operator.nav.tenants")
                        .withSubKey("operator.tenants.sub")
                        .withActions(table.export(TenantTable.fileColumns())),
                Parts.toolbar(searchField(), chips, Parts.space(), table.found(), table.tools()),
                table);
        layout.setSizeFull();
        layout.setMasterSize("min(480px, 100vw)");
        layout.setDetailSize("min(420px, 100vw)");
        layout.setExpandMaster(true);
        layout.addDetailEscapePressListener(escape -> close());
        layout.setMaster(page);
        add(layout);
    }

    private TenantListState state() {
        return state;
    }

    private TextField searchField() {
        search.addClassName("qd-search");
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        Localized.onLanguage(search, () -> {
            search.setPlaceholder(Localized.text("operator.tenants.search"));
            search.setAriaLabel(Localized.text("operator.tenants.search"));
        });
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue());
            }
        });
        return search;
    }

    /** Each letter as a step of the browser's history would make its back useless. */
    private void typed(String text) {
        show(state.searching(text).opening(null));
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, OperatorNavigation.tenants(state).substring(1));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(TenantListState.of(event.getLocation().getQueryParameters()));
    }

    private void show(TenantListState wanted) {
        state = wanted;
        search.setValue(wanted.search());
        chips.setChips(chips(queries.countsByState(wanted.search())));
        chips.choose(Optional.ofNullable(wanted.state()));
        table.refresh();
        showPanel();
    }

    private void showPanel() {
        String slug = state.open();
        if (slug == null) {
            layout.setDetail(null);
            return;
        }
        try {
            layout.setDetail(TenantPanel.of(queries.required(slug), deeds, this::close, () -> show(state)));
            layout.getElement()
                    .executeJs(
                            "this.shadowRoot?.querySelector('[part~=detail]')?.setAttribute('aria-label', $0)", slug);
        } catch (RefusedException unknown) {
            Problems.show(unknown);
            close();
        }
    }

    private void close() {
        OperatorNavigation.toTenants(state.opening(null));
    }

    private static List<Chip<Optional<TenantState>>> chips(Map<TenantState, Long> counts) {
        List<Chip<Optional<TenantState>>> chips = new ArrayList<>();
        long all = counts.values().stream().mapToLong(n -> n).sum();
        chips.add(Chip.ofKey(Optional.empty(), "operator.tenants.all", all));
        for (TenantState each : TenantState.values()) {
            chips.add(Chip.ofKey(Optional.of(each), TenantTexts.stateKey(each), counts.getOrDefault(each, 0L)));
        }
        return chips;
    }
}
