package io.qudao.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.qudao.admin.order.OrderTones;
import io.qudao.admin.part.Rights;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.List;

/** A few orders that wait for the one who looks, each a click away. */
final class WaitingTable extends Div {

    WaitingTable(List<OrderRow> orders) {
        add(table(orders), onPhone(orders));
    }

    private static Div table(List<OrderRow> orders) {
        NativeTable table = new NativeTable();
        table.setClassName("qd-plain");
        NativeTableRow head = table.getHead().addRow();
        headers().forEach(key -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(Localized.text(key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", key.equals("admin.order.total"));
        });
        orders.forEach(order -> row(table.getBody().addRow(), order));
        Div scroller = Parts.div("qd-scroll-x qd-hide-phone", table);
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Localized.ariaLabel(scroller, "admin.home.queue");
        return scroller;
    }

    /** Instead of the table, which would have to be scrolled sideways. */
    private static Div onPhone(List<OrderRow> orders) {
        Div list = Parts.div("qd-people");
        orders.forEach(order -> list.add(Parts.div(
                "qd-phone-row",
                Parts.div("", link(order), OrderTones.badge(order.status())),
                Parts.div("", Parts.span("", order.distributorName())),
                Parts.div(
                        "",
                        Parts.span("qd-phone-note", Formats.here().shortDateTime(order.placedAt())),
                        Parts.span("qd-phone-value", total(order))))));
        Div place = Parts.div("qd-only-phone", list);
        list.addClassName("qd-grow");
        place.addClassName("qd-wide");
        return place;
    }

    private static Anchor link(OrderRow order) {
        Anchor number = new Anchor(AdminNavigation.order(order.number()), order.number());
        number.getElement().setAttribute("router-link", true);
        number.addClassName("qd-key-cell");
        return number;
    }

    private static String total(OrderRow order) {
        return Rights.seesAmounts() ? Formats.here().money(order.total()) : "";
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>(
                List.of("admin.order.number", "admin.order.status", "admin.order.distributor", "admin.order.placed"));
        if (Rights.seesAmounts()) {
            headers.add("admin.order.total");
        }
        return headers;
    }

    private static void row(NativeTableRow row, OrderRow order) {
        Formats formats = Formats.here();
        row.addDataCell().add(link(order));
        row.addDataCell().add(OrderTones.badge(order.status()));
        row.addDataCell().setText(order.distributorName());
        row.addDataCell().add(Parts.span("qd-dim qd-num", formats.shortDateTime(order.placedAt())));
        if (Rights.seesAmounts()) {
            var total = row.addDataCell();
            total.setText(total(order));
            total.setClassName("num");
        }
    }
}
