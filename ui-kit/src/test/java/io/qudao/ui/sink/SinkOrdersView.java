package io.qudao.ui.sink;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Kpi;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import io.qudao.ui.component.Timeline;
import io.qudao.ui.component.Timeline.Entry;
import io.qudao.ui.component.Timeline.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

@Route(value = "admin/orders", layout = SinkConsole.class)
@RouteAlias(value = "admin/orders-detail", layout = SinkConsole.class)
class SinkOrdersView extends PageView implements com.vaadin.flow.router.AfterNavigationObserver {

    record Order(int id, String number, Tone tone, String party, Money total, int used) {}

    private final MasterDetailLayout layout = new MasterDetailLayout();

    SinkOrdersView() {
        super("sink.nav.orders");
        removeClassName("qd-page");
        setSizeFull();
        layout.setSizeFull();
        layout.setMasterSize("min(480px, 100vw)");
        layout.setDetailSize("min(400px, 100vw)");
        layout.setExpandMaster(true);
        var page = Parts.div("qd-page is-filled", head(), kpis(), toolbar(), table());
        layout.setMaster(page);
        add(layout);
    }

    @Override
    public void afterNavigation(com.vaadin.flow.router.AfterNavigationEvent event) {
        if (event.getLocation().getPath().endsWith("detail")) {
            layout.setDetail(detail());
        }
    }

    private Component head() {
        Button export = Localized.button("sink.export");
        export.setIcon(Icon.of("download"));
        export.addClassName("qd-hide-phone");
        Button create = Localized.button("sink.order.for", ButtonVariant.PRIMARY);
        create.setIcon(Icon.of("plus"));
        return PageHeader.ofKey("sink.nav.orders").withSubKey("sink.orders.sub").withActions(export, create);
    }

    private Component kpis() {
        return Kpi.row(
                "sink.kpis",
                List.of(
                        Kpi.button("sink.to.approve", click -> {})
                                .icon("clock", Tone.WARN)
                                .value("230")
                                .detail(Localized.signal("sink.kpi.oldest")),
                        Kpi.button("sink.on.hold", click -> {})
                                .icon("alert", Tone.BAD)
                                .value("120")
                                .detail(Localized.signal("sink.kpi.over")),
                        Kpi.plain("sink.today")
                                .icon("chart", Tone.OK)
                                .value("¥2.19M")
                                .delta("+12.6%", Tone.OK)
                                .detail(Localized.signal("sink.kpi.tuesday")),
                        Kpi.plain("sink.late")
                                .icon("truck", Tone.BAD)
                                .value("17")
                                .detail(Localized.signal("sink.kpi.leave")),
                        Kpi.link("sink.otif", "/admin")
                                .icon("check", Tone.OK)
                                .value("96.4%")
                                .detail(Localized.signal("sink.kpi.days"))));
    }

    private Component toolbar() {
        TextField search = new TextField();
        search.addClassName("qd-search");
        search.setPrefixComponent(Icon.of("search"));
        Localized.onLanguage(search, () -> {
            search.setPlaceholder(Localized.text("sink.search.order"));
            search.setAriaLabel(Localized.text("sink.search.order"));
        });
        ChipBar<String> chips = new ChipBar<>("sink.filters", value -> {});
        chips.setChips(List.of(
                Chip.ofKey("all", "sink.all", 100_000L),
                Chip.ofKey("a", "sink.to.approve", 230L),
                Chip.ofKey("h", "sink.on.hold", 120L),
                Chip.ofKey("ok", "sink.approved", 70L),
                Chip.ofKey("p", "sink.picking", 219L),
                Chip.ofKey("s", "sink.shipped", 996L),
                Chip.ofKey("u", "sink.urgent", null)));
        chips.choose("a");
        return Parts.toolbar(
                search,
                chips,
                Parts.space(),
                Localized.span("qd-found", "sink.found"),
                Parts.div(
                        "qd-toolbar-end qd-hide-phone",
                        Localized.button("sink.views", ButtonVariant.TERTIARY),
                        Localized.iconButton("columns", "sink.columns"),
                        Localized.iconButton("rows", "sink.density")));
    }

    private Component table() {
        Grid<Order> grid = new Grid<>();
        grid.addClassName("is-dense");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        Tone[] tones = {Tone.BRAND, Tone.WARN, Tone.OK, Tone.BAD, Tone.NEUTRAL};
        grid.setItems(IntStream.range(0, 60)
                .mapToObj(i -> new Order(
                        i,
                        "SO-261124-" + (1000 - i),
                        tones[i % 5],
                        i % 2 == 0 ? "武汉鼎盛五金有限公司" : "Hangzhou Hengda Lighting & Electromechanical Co.",
                        Money.of(String.valueOf(1000 + 7919L * i % 30000) + ".16", "CNY"),
                        20 + 31 * i % 90))
                .toList());
        Formats formats = Formats.here();
        List<Grid.Column<Order>> wide = List.of(
                grid.addColumn(LitRenderer.<Order>of(
                                        "<a class='qd-key-cell' href='admin/orders-detail' router-link>${item.n}</a>")
                                .withProperty("n", Order::number))
                        .setHeader("Order")
                        .setWidth("176px")
                        .setFlexGrow(0)
                        .setSortProperty("n"),
                grid.addColumn(LitRenderer.<Order>of("<vaadin-badge theme='${item.t}'>${item.s}</vaadin-badge>")
                                .withProperty("t", o -> o.tone().badgeTheme())
                                .withProperty("s", o -> Localized.text("sink.to.approve")))
                        .setHeader("Status")
                        .setWidth("112px")
                        .setFlexGrow(0),
                grid.addColumn(Order::party)
                        .setHeader("Distributor")
                        .setFlexGrow(1)
                        .setWidth("210px"),
                grid.addColumn(o -> formats.money(o.total()))
                        .setHeader("Amount")
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("132px")
                        .setFlexGrow(0)
                        .setPartNameGenerator(o -> "num strong"),
                grid.addColumn(LitRenderer.<Order>of(
                                        "<span class='qd-share ${item.k}'><i style='--share:${item.w}%'></i><b>${item.w}%</b></span>")
                                .withProperty("k", o -> (o.used() > 95 ? Tone.BAD : o.used() > 80 ? Tone.WARN : Tone.OK)
                                        .className())
                                .withProperty("w", Order::used))
                        .setHeader("Credit used")
                        .setWidth("132px")
                        .setFlexGrow(0),
                grid.addColumn(o -> formats.shortDateTime(Instant.parse("2026-11-24T06:18:00Z")))
                        .setHeader("Placed")
                        .setWidth("128px")
                        .setFlexGrow(0)
                        .setPartNameGenerator(o -> "num dim"));
        Grid.Column<Order> phone = grid.addColumn(LitRenderer.<Order>of(
                                "<div class='qd-phone-row'><div><span class='qd-phone-key'>${item.n}</span><vaadin-badge theme='${item.t}'>OK</vaadin-badge></div><div>${item.p}</div><div><span class='qd-phone-note'>11-24 14:18</span><span class='qd-phone-value'>${item.m}</span></div></div>")
                        .withProperty("n", Order::number)
                        .withProperty("t", o -> o.tone().badgeTheme())
                        .withProperty("p", Order::party)
                        .withProperty("m", o -> formats.money(o.total())))
                .setHeader("Orders");
        Signal<Boolean> narrow = Narrow.signal();
        Signal.effect(grid, () -> {
            boolean small = narrow.get();
            phone.setVisible(small);
            wide.forEach(column -> column.setVisible(!small));
        });
        return grid;
    }

    private Component detail() {
        Timeline timeline = new Timeline();
        timeline.setEntries(List.of(
                new Entry(State.DONE, "Distributor placed the order", "24 Nov 14:02 · Portal"),
                new Entry(State.ERROR, "Credit limit exceeded", "24 Nov 14:02 · automatic"),
                new Entry(State.DONE, "Sales approval", "24 Nov 17:16 · Qian Wang"),
                new Entry(State.CURRENT, "Warehouse picking", "Waiting"),
                new Entry(State.PLANNED, "Received", "Not started")));
        var summary = Parts.div(
                "qd-summary",
                Parts.div("", Parts.span("qd-summary-label", "Amount"), Parts.span("qd-summary-value", "¥22,286.06")),
                Parts.div("", Parts.span("qd-summary-label", "Lines"), Parts.span("qd-summary-value", "6")),
                Parts.div("", Parts.span("qd-summary-label", "Margin"), Parts.span("qd-summary-value", "23.8%")));
        return new DetailPanel("SO-261124-99997", () -> layout.setDetail(null))
                .withMark(new StatusBadge(Tone.WARN, "sink.to.approve"))
                .withBody(
                        summary,
                        new Facts()
                                .fact("sink.nav.distributors", "Xi'an Lianzhong Trading")
                                .fact("sink.today", "Net 30, monthly")
                                .fact("sink.late", "26 Nov, before 18:00")
                                .fact("sink.otif", ""),
                        new H3("Timeline"),
                        timeline)
                .withActions(
                        Localized.button("sink.approve", ButtonVariant.PRIMARY),
                        Localized.button("ui.edit"),
                        Localized.button("ui.delete", ButtonVariant.ERROR));
    }
}
