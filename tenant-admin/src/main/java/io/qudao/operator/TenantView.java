package io.qudao.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.qudao.kernel.RefusedException;
import io.qudao.operations.TenantDetails;
import io.qudao.operations.TenantQueries;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.Tenant;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Kpi;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One tenant: what it is, how it does, what happened to it, and what can be done. */
@Route(value = OperatorNavigation.TENANTS + "/:slug", layout = OperatorConsole.class)
@RolesAllowed("OPERATOR")
@OnHost(OnHost.Kind.PLATFORM)
class TenantView extends PageView implements BeforeEnterObserver {

    private final transient TenantQueries queries;
    private final transient TenantDeeds deeds;
    private final transient Hosts hosts;
    private final Div content = new Div();

    TenantView(TenantQueries queries, TenantDeeds deeds, Hosts hosts) {
        super("operator.tenant.title");
        this.queries = queries;
        this.deeds = deeds;
        this.hosts = hosts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        try {
            TenantDetails details = queries.required(slug);
            Localized.onLanguage(content, () -> show(details));
        } catch (RefusedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(TenantDetails details) {
        content.removeAll();
        content.add(back(), head(details.tenant()));
        List<Component> notices = TenantPanel.notices(details);
        if (!notices.isEmpty()) {
            content.add(Parts.div("qd-banners", notices.toArray(Component[]::new)));
        }
        content.add(
                figures(details),
                Parts.div(
                        "qd-columns",
                        Panel.ofKey("operator.tenant.facts", TenantPanel.facts(details)),
                        Panel.ofKey("operator.tenant.history", TenantTimeline.of(details))));
    }

    private static Anchor back() {
        Anchor back = new Anchor("/" + OperatorNavigation.TENANTS);
        back.getElement().setAttribute("router-link", true);
        back.addClassNames("qd-row", "qd-small");
        back.add(Icon.of("arrow-left"), Localized.span("", "operator.nav.tenants"));
        return back;
    }

    private PageHeader head(Tenant tenant) {
        List<Component> actions = new ArrayList<>();
        if (tenant.state().isOpen()) {
            actions.add(visit(tenant));
        }
        actions.addAll(deeds.buttons(tenant, () -> show(queries.required(tenant.slug()))));
        return PageHeader.of(tenant.company())
                .withMark(TenantTexts.badge(tenant.state()))
                .withSub(hosts.tenantUrl(tenant.slug(), "/"))
                .withActions(actions.toArray(Component[]::new));
    }

    private Anchor visit(Tenant tenant) {
        Anchor visit = new Anchor(hosts.tenantUrl(tenant.slug(), "/"));
        visit.setTarget("_blank");
        visit.addClassNames("qd-button-link", "is-small");
        visit.add(Icon.of("external"), Localized.span("", "operator.tenant.visit"));
        return visit;
    }

    private static Component figures(TenantDetails details) {
        Tenant tenant = details.tenant();
        return Kpi.row(
                "operator.tenant.figures",
                List.of(
                        Kpi.plain("operator.tenant.activity")
                                .icon("activity", Tone.BRAND)
                                .value(TenantTexts.activity(details.lastActivityAt())),
                        Kpi.plain("operator.tenant.size")
                                .icon("database", Tone.NEUTRAL)
                                .value(TenantTexts.size(details.bytes()))
                                .detail(tenant.id().schema()),
                        Kpi.plain("operator.tenant.plan")
                                .icon("tag", Tone.NEUTRAL)
                                .value(TenantTexts.plan(tenant.plan())),
                        Kpi.plain("operator.tenant.version")
                                .icon("layers", details.outdated() ? Tone.WARN : Tone.OK)
                                .value(Localized.text(
                                        details.outdated()
                                                ? "operator.version.outdated"
                                                : "operator.version.current"))));
    }
}
