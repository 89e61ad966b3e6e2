package io.qudao.admin.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.qudao.admin.part.Rights;
import io.qudao.kernel.Money;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.List;

/** An order's lines with their quantities on the way, and its totals. */
final class OrderLines {

    private static final List<String> HEADERS = List.of(
            "admin.line.product",
            "admin.line.state",
            "admin.line.quantity",
            "admin.line.kept",
            "admin.line.shipped",
            "admin.line.delivered");
    private static final List<String> AMOUNTS = List.of("admin.line.price", "admin.line.net");
    private static final int WORDS = 2;

    private OrderLines() {}

    static Component table(OrderDetails order) {
        NativeTableRow head = new NativeTableRow();
        List<String> headers = new ArrayList<>(HEADERS);
        if (Rights.seesAmounts()) {
            headers.addAll(AMOUNTS);
        }
        for (int i = 0; i < headers.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Localized.text(headers.get(i)));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName(i < WORDS ? "" : "num");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        order.lines().forEach(line -> body.add(row(line)));
        NativeTable table = new NativeTable();
        table.setClassName("qd-plain");
        table.add(new NativeTableHeader(head), body);
        Div scroller = Parts.div("qd-scroll-x qd-hide-phone", table);
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Localized.ariaLabel(scroller, "admin.order.lines");
        return scroller;
    }

    private static NativeTableRow row(OrderDetails.Line line) {
        Formats formats = Formats.here();
        boolean goods = line.kind() == LineKind.GOODS;
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell("", name(line)),
                cell("", goods ? OrderTones.badge(line.status()) : Localized.span("qd-dim", "admin.line.charge")),
                cell("num", new Span(formats.quantity(line.quantity()) + " " + line.unit())),
                cell("num", new Span(goods ? formats.quantity(line.reserved()) : "")),
                cell("num", new Span(goods ? formats.quantity(line.shipped()) : "")),
                cell("num", new Span(goods ? formats.quantity(line.delivered()) : "")));
        if (Rights.seesAmounts()) {
            row.add(cell("num", price(line, formats)), cell("num", Parts.span("qd-strong", formats.money(line.net()))));
        }
        return row;
    }

    private static Component name(OrderDetails.Line line) {
        Div name = Parts.div("", Parts.span("qd-line-1", line.name()), Parts.span("qd-line-2", line.sku()));
        name.getStyle().set("max-width", "280px").set("min-width", "150px");
        name.getElement().setAttribute("title", line.name());
        return name;
    }

    private static Component price(OrderDetails.Line line, Formats formats) {
        Span price = new Span(formats.money(line.price()));
        Component why = PriceEvidence.of(line);
        return why == null ? price : new Span(price, why);
    }

    private static NativeTableCell cell(String className, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.setClassName(className);
        return cell;
    }

    /** Nothing for whom amounts do not concern. */
    static Component totals(OrderDetails order) {
        if (!Rights.seesAmounts()) {
            return new Div();
        }
        Div total = sum("admin.order.total", order.header().total());
        total.addClassName("is-total");
        return Parts.div("qd-totals", sum("admin.order.net", order.net()), sum("admin.order.tax", order.tax()), total);
    }

    private static Div sum(String labelKey, Money amount) {
        return new Div(Localized.span("", labelKey), new Span(Formats.here().money(amount)));
    }

    /** Instead of the table, which would have to be scrolled sideways. */
    static Component onPhone(OrderDetails order) {
        Component all = brief(order, order.lines().size());
        all.getElement().getStyle().set("flex", "1").set("min-width", "0");
        Div place = Parts.div("qd-only-phone", all);
        place.getStyle().set("width", "100%");
        return place;
    }

    /** The first lines in few words, for the side panel. */
    static Component brief(OrderDetails order, int most) {
        Formats formats = Formats.here();
        Div list = Parts.div("qd-stack");
        order.lines().stream()
                .limit(most)
                .forEach(line -> list.add(Parts.div(
                        "qd-spread",
                        Parts.div(
                                "qd-grow",
                                Parts.span("qd-line-1", line.name()),
                                Parts.span("qd-line-2", detail(line, formats))),
                        line.kind() == LineKind.GOODS ? OrderTones.badge(line.status()) : new Span(),
                        Parts.span("qd-strong qd-num", Rights.seesAmounts() ? formats.money(line.net()) : ""))));
        return list;
    }

    private static String detail(OrderDetails.Line line, Formats formats) {
        String quantity = line.sku() + " · " + formats.quantity(line.quantity()) + " " + line.unit();
        return Rights.seesAmounts() ? quantity + " × " + formats.money(line.price()) : quantity;
    }
}
