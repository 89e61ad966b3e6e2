package io.qudao.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.qudao.operations.PlatformAttention;
import io.qudao.operations.PlatformFigures;
import io.qudao.operations.PlatformQueries;
import io.qudao.operations.TenantQueries;
import io.qudao.tenancy.TenantState;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.EChart;
import io.qudao.ui.component.Kpi;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** How the platform stands: what needs somebody first, then figures, then their course. */
@Route(value = OperatorNavigation.OVERVIEW, layout = OperatorConsole.class)
@RolesAllowed("OPERATOR")
@OnHost(OnHost.Kind.PLATFORM)
class OverviewView extends PageView {

    OverviewView(PlatformQueries platform, TenantQueries tenants) {
        super("operator.nav.overview");
        PlatformFigures figures = platform.figures();
        add(
                PageHeader.ofKey("operator.nav.overview").withSubKey("operator.overview.sub", figures.open()),
                attention(platform.attention()),
                kpis(figures),
                Parts.div(
                        "qd-columns is-stretched",
                        Panel.ofKey(
                                        "operator.chart.new",
                                        new EChart(l -> PlatformCharts.newByWeek(figures), "operator.chart.new.text"))
                                .withNoteKey("operator.chart.new.note"),
                        Panel.ofKey(
                                        "operator.chart.plans",
                                        new EChart(l -> PlatformCharts.byPlan(figures), "operator.chart.plans.text"))
                                .withNoteKey("operator.chart.plans.note")),
                Parts.div(
                        "qd-columns is-stretched",
                        Panel.ofKey("operator.newest", new NewestTenants(tenants))
                                .withActions(link("operator.newest.all", TenantListState.ALL)),
                        Panel.ofKey(
                                        "operator.chart.states",
                                        new EChart(l -> PlatformCharts.byState(figures), "operator.chart.states.text"))
                                .withNoteKey("operator.chart.states.note")));
    }

    private static Component attention(PlatformAttention attention) {
        List<Component> banners = new ArrayList<>();
        if (attention.stuck() > 0) {
            banners.add(banner(
                    Tone.BAD,
                    "operator.attention.stuck",
                    attention.stuck(),
                    link("operator.look", TenantListState.ALL.in(TenantState.PROVISIONING))));
        }
        if (attention.outdated() > 0) {
            banners.add(banner(
                    Tone.BAD,
                    "operator.attention.outdated",
                    attention.outdated(),
                    link("operator.look", TenantListState.ALL)));
        }
        if (attention.suspended() > 0) {
            banners.add(banner(
                    Tone.WARN,
                    "operator.attention.suspended",
                    attention.suspended(),
                    link("operator.look", TenantListState.ALL.in(TenantState.SUSPENDED))));
        }
        if (attention.neverConfirmed() > 0) {
            banners.add(banner(
                    Tone.INFO,
                    "operator.attention.unconfirmed",
                    attention.neverConfirmed(),
                    routerLink("operator.look", "/" + OperatorNavigation.SIGN_UPS)));
        }
        if (banners.isEmpty()) {
            banners.add(Banner.ofKey(Tone.OK, "operator.attention.none"));
        }
        Div row = Parts.div("qd-banners", banners.toArray(Component[]::new));
        Localized.ariaLabel(row, "operator.attention");
        row.getElement().setAttribute("role", "group");
        return row;
    }

    private static Banner banner(Tone tone, String key, long count, Anchor look) {
        return Banner.ofKey(tone, key, count).withAction(look);
    }

    private static Anchor link(String key, TenantListState list) {
        return routerLink(key, OperatorNavigation.tenants(list));
    }

    private static Anchor routerLink(String key, String href) {
        Anchor link = new Anchor(href);
        link.getElement().setAttribute("router-link", true);
        link.add(Localized.span("", key));
        return link;
    }

    private static Component kpis(PlatformFigures figures) {
        Formats formats = Formats.here();
        long change = figures.createdLastMonth() - figures.createdMonthBefore();
        return Kpi.row(
                "operator.kpis",
                List.of(
                        Kpi.link("operator.kpi.open", OperatorNavigation.tenants(TenantListState.ALL))
                                .icon("building", Tone.BRAND)
                                .value(formats.count(figures.open()))
                                .detail(Localized.signal("operator.kpi.open.detail", figures.of(TenantState.CLOSED))),
                        Kpi.plain("operator.kpi.active")
                                .icon("activity", Tone.OK)
                                .value(formats.count(figures.activeLastWeek()))
                                .detail(Localized.signal("operator.kpi.active.detail")),
                        Kpi.plain("operator.kpi.new")
                                .icon("plus", Tone.BRAND)
                                .value(formats.count(figures.createdLastMonth()))
                                .delta((change < 0 ? "" : "+") + formats.count(change), change < 0 ? Tone.BAD : Tone.OK)
                                .detail(Localized.signal("operator.kpi.new.detail")),
                        Kpi.link(
                                        "operator.kpi.trial",
                                        OperatorNavigation.tenants(TenantListState.ALL.in(TenantState.TRIAL)))
                                .icon("clock", Tone.WARN)
                                .value(formats.count(figures.of(TenantState.TRIAL)))
                                .detail(Localized.signal("operator.kpi.trial.detail")),
                        Kpi.plain("operator.kpi.size")
                                .icon("database", Tone.NEUTRAL)
                                .value(TenantTexts.size(figures.bytes()))
                                .detail(Localized.signal("operator.kpi.size.detail"))));
    }
}
