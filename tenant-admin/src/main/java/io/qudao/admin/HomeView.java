package io.qudao.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.admin.HomeFigures.Figures;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.Days;
import io.qudao.admin.part.Rights;
import io.qudao.kernel.Money;
import io.qudao.ordering.OrderBacklog.Waiting;
import io.qudao.ordering.TurnoverQueries.Turnover;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Checklist;
import io.qudao.ui.component.Kpi;
import io.qudao.ui.component.NextAction;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the brand's people begin: what waits for them, then how business goes. */
@Route(value = AdminNavigation.HOME, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class HomeView extends AdminView {

    private final HomeFigures figures;
    private final FirstSteps firstSteps;
    private final Div content = new Div();

    HomeView(HomeFigures figures, FirstSteps firstSteps) {
        super("admin.nav.home");
        this.figures = figures;
        this.firstSteps = firstSteps;
        add(
                PageHeader.ofKey("admin.nav.home")
                        .withSubKey(
                                "admin.home.greeting", CurrentActor.required().displayName()),
                content);
        Localized.onLanguage(this, this::show);
    }

    private void show() {
        content.removeAll();
        List<Checklist.Step> steps = firstSteps.open();
        if (!steps.isEmpty()) {
            content.add(Panel.ofKey("admin.home.steps", new Checklist(steps)).withNoteKey("admin.home.steps.text"));
        }
        if (Rights.may(Permission.ORDERS_READ)) {
            Figures read = figures.read();
            content.add(Parts.div("qd-section", waiting(read)));
            if (!read.queue().isEmpty()) {
                content.add(Panel.ofKey("admin.home.queue", new WaitingTable(read.queue())));
            }
            if (Rights.seesAmounts() && read.anyOrders()) {
                content.add(Parts.div("qd-section", business(read), chart(read)));
            }
        }
    }

    private static Component waiting(Figures figures) {
        Formats formats = Formats.here();
        Waiting approval = figures.approval();
        return NextAction.row(
                order("admin.home.approve", "PENDING_APPROVAL", "check", approval == null ? Tone.OK : Tone.WARN)
                        .value(formats.count(approval == null ? 0 : approval.orders()))
                        .detail(oldest(approval, figures, formats)),
                order("admin.home.ship", "TO_SHIP", "truck", Tone.BRAND)
                        .value(formats.count(figures.toShip()))
                        .detail(Localized.text("admin.home.ship.text")),
                order("admin.home.backordered", "BACKORDERED", "alert", figures.backordered() == 0 ? Tone.OK : Tone.BAD)
                        .value(formats.count(figures.backordered()))
                        .detail(Localized.text("admin.home.backordered.text")),
                NextAction.link("admin.home.invitations", "/" + AdminNavigation.DISTRIBUTORS, "mail", Tone.BRAND)
                        .value(formats.count(figures.invitations()))
                        .detail(Localized.text("admin.home.invitations.text")));
    }

    private static NextAction order(String labelKey, String status, String icon, Tone tone) {
        return NextAction.link(labelKey, AdminNavigation.href(AdminNavigation.ORDERS, "status", status), icon, tone);
    }

    private static String oldest(@Nullable Waiting approval, Figures figures, Formats formats) {
        if (approval == null) {
            return Localized.text("admin.home.nothing");
        }
        String day = Days.of(approval.oldest());
        return Rights.seesAmounts()
                ? Localized.text(
                        "admin.home.approve.text", formats.compact(Money.of(approval.total(), figures.currency())), day)
                : Localized.text("admin.home.approve.oldest", day);
    }

    private static Component business(Figures figures) {
        return Kpi.row(
                "admin.home.business",
                List.of(
                        sum("admin.home.today", List.of(figures.today()), figures),
                        sum("admin.home.month", figures.month(), figures),
                        sum("admin.home.days", figures.days(), figures)));
    }

    private static Kpi sum(String labelKey, List<Turnover> days, Figures figures) {
        Formats formats = Formats.here();
        return Kpi.plain(labelKey)
                .icon("chart", Tone.OK)
                .value(formats.compact(Money.of(Figures.total(days), figures.currency())))
                .detail(Localized.text("admin.home.orders", Figures.orders(days)));
    }

    private static Component chart(Figures figures) {
        return Panel.ofKey("admin.home.chart", TurnoverChart.of(figures.days()))
                .withNoteKey("admin.home.chart.note", figures.currency().getCurrencyCode());
    }
}
