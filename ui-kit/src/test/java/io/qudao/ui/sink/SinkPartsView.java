package io.qudao.ui.sink;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Checklist;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.component.EChart;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.FileDrop;
import io.qudao.ui.component.Kpi;
import io.qudao.ui.component.NextAction;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.SaveGuard;
import io.qudao.ui.component.StatusBadge;
import io.qudao.ui.component.Stepper;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.util.List;
import java.util.Map;

@Route(value = "admin", layout = SinkConsole.class)
class SinkPartsView extends PageView implements BeforeLeaveObserver {

    private final SaveGuard guard = new SaveGuard(this);

    SinkPartsView() {
        super("sink.nav.home");
        add(
                PageHeader.ofKey("sink.nav.home")
                        .withSubKey("sink.orders.sub")
                        .withMark(new StatusBadge(Tone.OK, "ui.done")),
                next(),
                banners(),
                kpis(),
                columns(),
                importSteps(),
                form(),
                empty());
    }

    private static Component next() {
        return NextAction.row(
                NextAction.link("sink.to.approve", "/admin/orders", "check", Tone.BRAND)
                        .value("3")
                        .detail(Localized.signal("sink.kpi.oldest")),
                NextAction.link("sink.late", "/admin/orders", "truck", Tone.OK)
                        .value("2")
                        .detail("16:30, 沪A·8K231"),
                NextAction.link("sink.on.hold", "/admin/orders", "wallet", Tone.WARN)
                        .value("¥86,420")
                        .detail(Localized.signal("sink.kpi.over")),
                NextAction.bar("sink.credit", 0.62).value("¥380,000").detail("62% / ¥1,000,000"));
    }

    private static Component banners() {
        Banner list = new Banner(Tone.BAD);
        list.show(List.of("Unknown SKU XX-9999", "Quantity must be above 0"));
        return Parts.div(
                "qd-banners",
                Banner.ofKey(Tone.INFO, "sink.banner"),
                Banner.ofKey(Tone.OK, "ui.saved"),
                Banner.ofKey(Tone.WARN, "sink.banner")
                        .withAction(Localized.button("ui.retry", ButtonVariant.SMALL, ButtonVariant.TERTIARY)),
                list);
    }

    private static Component kpis() {
        return Kpi.row(
                "sink.kpis",
                List.of(
                        Kpi.plain("sink.today")
                                .value("¥128.6万")
                                .delta("+8.2%", Tone.OK)
                                .detail("vs last"),
                        Kpi.plain("sink.late").value("1,284").delta("+37", Tone.OK),
                        Kpi.plain("sink.otif").value("184 ms").delta("−21 ms", Tone.OK),
                        Kpi.plain("sink.on.hold").value("1.1%").delta("+0.2 pp", Tone.BAD)));
    }

    private static Component columns() {
        EChart chart = new EChart(
                language -> Map.of(
                        "tooltip",
                        Map.of("trigger", "axis"),
                        "legend",
                        Map.of("right", 0, "top", 0, "icon", "roundRect"),
                        "grid",
                        Map.of("left", 8, "right", 8, "top", 36, "bottom", 4, "containLabel", true),
                        "xAxis",
                        Map.of("type", "category", "data", List.of("1", "2", "3", "4", "5", "6")),
                        "yAxis",
                        Map.of("type", "value"),
                        "series",
                        List.of(
                                Map.of(
                                        "name",
                                        "A",
                                        "type",
                                        "bar",
                                        "stack",
                                        "a",
                                        "barWidth",
                                        "52%",
                                        "data",
                                        List.of(62, 65, 69, 71, 76, 80)),
                                Map.of(
                                        "name",
                                        "B",
                                        "type",
                                        "bar",
                                        "stack",
                                        "a",
                                        "data",
                                        List.of(8, 9, 9, 11, 12, 12)))),
                "sink.chart");
        Checklist checklist = new Checklist(List.of(
                new Checklist.Step("sink.step.logo", "sink.step.logo.d", "sink.step.go", "/admin", true),
                new Checklist.Step("sink.step.catalogue", "sink.step.catalogue.d", "sink.step.go", "/admin", false),
                new Checklist.Step("sink.step.invite", "sink.step.catalogue.d", "sink.step.go", "/admin", false)));
        return Parts.div(
                "qd-columns",
                Panel.ofKey("sink.chart", chart).withNoteKey("sink.kpi.days"),
                Panel.ofKey("sink.steps", checklist));
    }

    private static Component importSteps() {
        Stepper stepper = new Stepper(
                "sink.import",
                List.of("sink.import.upload", "sink.import.map", "sink.import.preview", "sink.import.run"));
        stepper.setCurrent(1);
        FileDrop drop = new FileDrop(
                UploadHandler.inMemory((meta, bytes) -> Toast.success(meta.fileName())),
                "sink.drop",
                "sink.drop.d",
                200_000_000,
                ".csv",
                ".xlsx");
        Div mapping = Parts.div("qd-mapping");
        for (String column : List.of("货号", "品名", "单价")) {
            Select<String> target = new Select<>();
            target.setItems("sku", "name", "price");
            target.setValue("sku");
            target.setAriaLabel(column);
            Div arrow = Parts.div("qd-mapping-arrow", Icon.of("arrow-right"));
            mapping.add(
                    Parts.span("qd-strong", column),
                    arrow,
                    target,
                    Parts.span("qd-mapping-sample", "LD-1001, LD-1002, LD-1003"));
        }
        ProgressBar bar = new ProgressBar(0, 100, 42);
        Localized.ariaLabel(bar, "sink.import.run");
        Div run = Parts.div(
                "qd-run",
                bar,
                Parts.div(
                        "qd-run-figures",
                        figure("Rows", "42,000", Tone.NEUTRAL),
                        figure("Good", "41,880", Tone.OK),
                        figure("Errors", "120", Tone.BAD)));
        return Panel.ofKey("sink.import", stepper, Parts.div("qd-stack", drop, mapping, run));
    }

    private static Component figure(String label, String value, Tone tone) {
        return Parts.div(
                "qd-figure " + tone.className(),
                Parts.span("qd-figure-label", label),
                Parts.span("qd-figure-value", value));
    }

    private Component form() {
        TextField name = new TextField("Company");
        EmailField mail = new EmailField("E-mail");
        TextField sku = new TextField("SKU");
        sku.setHelperText("As in your ERP");
        Select<String> tier = new Select<>();
        tier.setLabel("Tier");
        tier.setItems("A", "B", "C");
        name.addValueChangeListener(change -> guard.setUnsaved(true));
        Map<String, HasValidation> fields = Map.of("name", name, "sku", sku);
        Banner rest = Banner.hidden(Tone.BAD);
        Button save = Localized.button("ui.save", ButtonVariant.PRIMARY);
        save.setId("save");
        save.addClickListener(click -> Problems.attempt(
                () -> {
                    throw new RefusedException(List.of(
                            Problem.of(SinkProblem.UNKNOWN_SKU, "XX-1").atField("sku"),
                            Problem.of(SinkProblem.UNKNOWN_SKU, "XX-9").atLine("7"),
                            Problem.of(SinkProblem.UNKNOWN_SKU, "XX-8")));
                },
                fields,
                rest));
        Button crash = new Button("Crash", click -> {
            throw new IllegalStateException("on purpose");
        });
        crash.setId("crash");
        Button ask = Localized.button("ui.delete", ButtonVariant.ERROR);
        ask.setId("ask");
        ask.addClickListener(click -> ConfirmAction.askDestructive(
                "Delete tier A?",
                "12 distributors use it.",
                Localized.text("ui.delete"),
                () -> Toast.success(Localized.text("ui.saved"))));
        Header left = new Header(new H2("Company"), new Paragraph("Shown on orders and invoices."));
        Div group = Parts.div("qd-group", left, Parts.div("qd-form", rest, name, mail, sku, tier));
        return new Panel(
                group, Parts.div("qd-form-foot", save, Localized.button("ui.cancel"), Parts.space(), crash, ask));
    }

    private static Component empty() {
        return new Panel(new EmptyState(
                "box",
                "sink.empty",
                "sink.empty.d",
                Localized.button("sink.import", ButtonVariant.PRIMARY),
                Localized.button("ui.edit")));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }
}
