package io.qudao.admin.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import java.util.Objects;

/** What an order says of itself: sums, who, when, where to. */
final class OrderFacts {

    private OrderFacts() {}

    static Component sums(OrderDetails order) {
        Formats formats = Formats.here();
        Div sums = Parts.div("qd-summary");
        if (Rights.seesAmounts()) {
            sums.add(figure("admin.order.total", formats.money(order.header().total())));
        }
        sums.add(
                figure("admin.order.linecount", formats.count(order.header().lines())),
                figure("admin.order.shipments", formats.count(order.shipments().size())));
        return sums;
    }

    private static Component figure(String labelKey, String value) {
        return Parts.div("", Localized.span("qd-summary-label", labelKey), Parts.span("qd-summary-value", value));
    }

    static Facts of(OrderDetails order) {
        Formats formats = Formats.here();
        OrderRow header = order.header();
        Anchor distributor = new Anchor(
                AdminNavigation.href(AdminNavigation.DISTRIBUTORS, PageState.OPEN, header.distributorCode()),
                header.distributorName());
        distributor.getElement().setAttribute("router-link", true);
        return new Facts()
                .fact("admin.order.distributor", distributor)
                .fact("admin.order.source", Localized.text("admin.order.source." + header.source()))
                .fact("admin.order.placed", formats.dateTime(header.placedAt()))
                .fact("admin.order.placed.by", header.placedBy())
                .fact("admin.order.wanted", header.requestedDate() == null ? "" : formats.date(header.requestedDate()))
                .fact("admin.order.external", Objects.requireNonNullElse(header.externalId(), ""))
                .fact("admin.order.shipto", Objects.requireNonNullElse(order.shipTo(), ""))
                .fact("admin.order.note", Objects.requireNonNullElse(order.note(), ""));
    }
}
