package io.qudao.admin.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import java.math.BigDecimal;
import java.util.List;

/** A product's stock in one warehouse beside the list, and what the other warehouses have of it. */
final class StockPanel {

    private StockPanel() {}

    /** @param everywhere the product in all warehouses, the shown one among them */
    static DetailPanel of(
            ListedStock shown,
            List<ListedStock> everywhere,
            WarehouseNames warehouses,
            SerializableConsumer<ListedStock> count,
            Command close) {
        DetailPanel panel = new DetailPanel(shown.level().sku(), close)
                .withBody(
                        Parts.div(
                                "",
                                Parts.span("qd-line-1", shown.name(Localized.language())),
                                Parts.span(
                                        "qd-line-2",
                                        warehouses.name(shown.level().warehouse()))),
                        figures(shown),
                        new Facts()
                                .fact("admin.stock.safety", text(shown.level().safety(), shown))
                                .fact("admin.product.unit", shown.unit()),
                        product(shown));
        if (shown.isOut()) {
            panel.withMark(new StatusBadge(Tone.BAD, "admin.stock.out"));
        }
        if (everywhere.size() > 1) {
            panel.withBody(new H3(Localized.text("admin.stock.everywhere")), others(everywhere, warehouses));
        }
        if (Rights.may(Permission.STOCK_WRITE)) {
            Button set = Localized.button("admin.stock.set", ButtonVariant.PRIMARY);
            set.addClickListener(click -> count.accept(shown));
            panel.withActions(set);
        }
        return panel;
    }

    private static Component figures(ListedStock shown) {
        return Parts.div(
                "qd-summary is-even",
                figure("admin.product.available", shown.level().available()),
                figure("admin.stock.onhand", shown.level().onHand()),
                figure("admin.stock.reserved", shown.level().reserved()));
    }

    private static Component figure(String labelKey, BigDecimal quantity) {
        return Parts.div(
                "",
                Localized.span("qd-summary-label", labelKey),
                Parts.span("qd-summary-value", Formats.here().quantity(quantity)));
    }

    private static Component product(ListedStock shown) {
        Anchor link = new Anchor(
                AdminNavigation.href(
                        AdminNavigation.PRODUCTS, PageState.OPEN, shown.level().sku()),
                Localized.text("admin.stock.product"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component others(List<ListedStock> everywhere, WarehouseNames warehouses) {
        Div list = Parts.div("qd-stack");
        everywhere.forEach(row -> list.add(Parts.div(
                "qd-spread",
                Parts.span("", warehouses.name(row.level().warehouse())),
                Parts.span("qd-strong qd-num", text(row.level().available(), row)))));
        return list;
    }

    private static String text(BigDecimal quantity, ListedStock row) {
        return Formats.here().quantity(quantity) + " " + row.unit();
    }
}
