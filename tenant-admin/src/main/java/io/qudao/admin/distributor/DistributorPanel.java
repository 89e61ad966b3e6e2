package io.qudao.admin.distributor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.order.OrderTones;
import io.qudao.admin.part.Attempt;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.ReasonDialog;
import io.qudao.admin.part.Rights;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorStatus;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A distributor beside the list: facts, people, addresses, orders, and what can be done. */
final class DistributorPanel {

    private static final int ORDERS = 5;

    private final Distributor distributor;
    private final DistributorDeeds deeds;
    private final Command reload;

    DistributorPanel(Distributor distributor, DistributorDeeds deeds, Command reload) {
        this.distributor = distributor;
        this.deeds = deeds;
        this.reload = reload;
    }

    DetailPanel show(Map<String, String> tiers, Command close) {
        DetailPanel panel = new DetailPanel(distributor.name(), close)
                .withMark(DistributorTones.badge(distributor.status()))
                .withBody(
                        facts(tiers),
                        heading("admin.buyers"),
                        new DistributorBuyers(distributor, deeds, reload).all(),
                        heading("admin.addresses"),
                        new DistributorPlaces(distributor, deeds, reload).all());
        if (Rights.may(Permission.ORDERS_READ)) {
            panel.withBody(heading("admin.distributor.orders"), orders());
        }
        List<Button> buttons = buttons();
        return buttons.isEmpty() ? panel : panel.withActions(buttons.toArray(Button[]::new));
    }

    private static H3 heading(String key) {
        return new H3(Localized.text(key));
    }

    private Facts facts(Map<String, String> tiers) {
        String tier = DistributorTable.text(distributor.tier());
        return new Facts()
                .fact("admin.code", distributor.code())
                .fact("admin.tier", tiers.getOrDefault(tier, tier))
                .fact("admin.distributor.contact", DistributorTable.text(distributor.contactName()))
                .fact("admin.distributor.phone", DistributorTable.text(distributor.phone()))
                .fact("admin.email", DistributorTable.text(distributor.email()))
                .fact("admin.region", DistributorTable.text(distributor.region()))
                .fact("admin.distributor.parent", DistributorTable.text(distributor.parent()))
                .fact("admin.currency", distributor.currency().getCurrencyCode())
                .fact("admin.distributor.terms", Formats.here().count(distributor.paymentTermsDays()));
    }

    private Component orders() {
        Formats formats = Formats.here();
        OrderQueries.Filter filter = new OrderQueries.Filter(null, List.of(), distributor.code(), null);
        List<OrderRow> recent = deeds.orders().page(filter, OrderQueries.Column.PLACED, true, 0, ORDERS);
        Div list = Parts.div("qd-stack");
        recent.forEach(order -> {
            Div line = Parts.div(
                    "qd-spread",
                    link(AdminNavigation.order(order.number()), order.number()),
                    OrderTones.badge(order.status()));
            if (Rights.seesAmounts()) {
                line.add(Parts.span("qd-num", formats.money(order.total())));
            }
            list.add(line);
        });
        list.add(
                recent.isEmpty()
                        ? Localized.span("qd-sub", "admin.distributor.orders.none")
                        : link(
                                AdminNavigation.href(AdminNavigation.ORDERS, "distributor", distributor.code()),
                                Localized.text("admin.distributor.orders.all")));
        return list;
    }

    private static Anchor link(String href, String text) {
        Anchor anchor = new Anchor(href, text);
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (Rights.may(Permission.ORDERS_WRITE) && distributor.status().mayOrder()) {
            Button order = Localized.button("admin.order.new", ButtonVariant.PRIMARY);
            order.addClickListener(
                    click -> new PageState(AdminNavigation.NEW_ORDER, Map.of("distributor", distributor.code())).go());
            buttons.add(order);
        }
        if (Rights.may(Permission.DISTRIBUTORS_WRITE)) {
            Button edit = Localized.button("ui.edit");
            edit.addClickListener(click -> new DistributorForm(deeds.distributors(), deeds.tiers(), deeds.save())
                    .open(distributor, code -> reload.execute()));
            buttons.add(edit);
            if (distributor.status().canBecome(DistributorStatus.BLOCKED)) {
                buttons.add(block());
            } else if (distributor.status().canBecome(DistributorStatus.ACTIVE)) {
                buttons.add(activate());
            }
        }
        return buttons;
    }

    private Button block() {
        Button block = Localized.button("admin.distributor.block", ButtonVariant.ERROR);
        block.addClickListener(click -> ReasonDialog.ask(
                Localized.text("admin.distributor.block.title", distributor.name()),
                Localized.text("admin.distributor.block.text"),
                "admin.distributor.block",
                reason -> deeds.status().change(distributor.code(), DistributorStatus.BLOCKED, reason),
                reload));
        return block;
    }

    private Button activate() {
        String key = distributor.status() == DistributorStatus.BLOCKED
                ? "admin.distributor.unblock"
                : "admin.distributor.activate";
        Button activate = Localized.button(key);
        activate.addClickListener(click -> {
            Attempt.of(() -> deeds.status().change(distributor.code(), DistributorStatus.ACTIVE, null), reload);
            reload.execute();
        });
        return activate;
    }
}
