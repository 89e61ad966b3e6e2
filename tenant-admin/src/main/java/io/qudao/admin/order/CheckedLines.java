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
import io.qudao.kernel.Money;
import io.qudao.ordering.PricedLine;
import io.qudao.ordering.PricedOrder;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.math.BigDecimal;
import java.util.List;

/** Typed lines with their prices, or with what is wrong with them, and the sums. */
final class CheckedLines extends Div {

    private static final List<String> HEADERS =
            List.of("admin.new.row", "admin.line.product", "admin.line.quantity", "admin.line.price", "admin.line.net");
    private static final int WORDS = 2;

    void show(CheckedOrder order) {
        removeAll();
        if (order.lines().isEmpty()) {
            add(new EmptyState("list", "admin.new.none", "admin.new.none.text"));
            return;
        }
        NativeTableRow head = new NativeTableRow();
        for (int i = 0; i < HEADERS.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Localized.text(HEADERS.get(i)));
            cell.setClassName(i < WORDS ? "" : "num");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        order.lines().forEach(line -> body.add(row(line)));
        NativeTable table = new NativeTable();
        table.setClassName("qd-plain");
        table.add(new NativeTableHeader(head), body);
        Div scroller = Parts.div("qd-scroll-x", table);
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Localized.ariaLabel(scroller, "admin.order.lines");
        add(scroller);
        if (order.priced() != null) {
            add(totals(order.priced()));
        }
    }

    private static NativeTableRow row(CheckedLine line) {
        Formats formats = Formats.here();
        PricedLine priced = line.priced();
        BigDecimal quantity = priced != null ? priced.quantity() : line.typed().quantity();
        String unit = priced != null ? priced.unit() : line.typed().unit();
        return new NativeTableRow(
                cell("", Parts.span("qd-dim qd-num", String.valueOf(line.typed().row()))),
                cell("", what(line)),
                cell(
                        "num",
                        new Span((quantity == null ? "—" : formats.quantity(quantity))
                                + (unit == null ? "" : " " + unit))),
                cell("num", new Span(priced == null ? "" : formats.money(priced.price()))),
                cell("num", Parts.span("qd-strong", priced == null ? "" : formats.money(priced.net()))));
    }

    private static Component what(CheckedLine line) {
        PricedLine priced = line.priced();
        Div what = Parts.div(
                "",
                Parts.span("qd-line-1", priced == null ? line.typed().sku() : priced.name()),
                Parts.span("qd-line-2", priced == null ? "" : priced.sku()));
        Problems.texts(line.problems().stream()
                        .map(p -> new io.qudao.kernel.Problem(p.code(), p.arguments(), p.field(), null))
                        .toList())
                .forEach(text -> what.add(state(Tone.BAD, text)));
        if (priced != null && !priced.isInStock()) {
            what.add(state(
                    Tone.WARN, Localized.text("admin.new.short", Formats.here().quantity(priced.available()))));
        }
        return what;
    }

    private static Component state(Tone tone, String text) {
        return Parts.div("", Parts.span("qd-field-state " + tone.className(), text));
    }

    private static NativeTableCell cell(String className, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.setClassName(className);
        return cell;
    }

    private static Div totals(PricedOrder order) {
        Div total = sum("admin.order.total", order.total());
        total.addClassName("is-total");
        return Parts.div("qd-totals", sum("admin.order.net", order.net()), sum("admin.order.tax", order.tax()), total);
    }

    private static Div sum(String labelKey, Money amount) {
        return new Div(Localized.span("", labelKey), new Span(Formats.here().money(amount)));
    }
}
