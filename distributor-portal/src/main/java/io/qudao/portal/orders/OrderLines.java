package io.qudao.portal.orders;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import java.math.BigDecimal;
import java.util.List;

/** The lines of an order, each with where it stands. */
final class OrderLines extends Grid<OrderDetails.Line> {

    /** More than these scroll within the table. */
    private static final int ALL_VISIBLE = 15;

    private static final String NAME =
            "<span class='qd-line-1'>${item.name}</span><span class='qd-line-2'>${item.sku}</span>";
    private static final String STATE = "<span class='qd-state ${item.tone}'>${item.word}</span>"
            + "<span class='qd-line-2'>${item.progress}</span>";
    private static final String PHONE = "<div class='qd-phone-row'><div class='qd-wrap'>${item.name}</div>"
            + "<div><span class='qd-phone-note'>${item.sku}</span><span class='qd-phone-note'>${item.count}</span></div>"
            + "<div><span class='qd-state ${item.tone}'>${item.word}</span>"
            + "<span class='qd-phone-value'>${item.net}</span></div></div>";

    private final transient LineNames names;

    OrderLines(List<OrderDetails.Line> lines, LineNames names) {
        this.names = names;
        setSelectionMode(SelectionMode.NONE);
        setItems(lines);
        setPageSize(40);
        if (lines.size() <= ALL_VISIBLE) {
            setAllRowsVisible(true);
        } else {
            setHeight("min(560px, 70vh)");
        }
        Localized.ariaLabel(this, "portal.cart.lines");
        Signal<Boolean> narrow = Narrow.signal();
        Signal<String> language = Localized.signal("portal.cart.lines");
        Signal.effect(this, () -> {
            language.get();
            boolean phone = narrow.get();
            Signal.untracked(() -> {
                columns(phone);
                return true;
            });
        });
    }

    private void columns(boolean phone) {
        removeAllColumns();
        Formats formats = Formats.here();
        if (phone) {
            addColumn(renderer(PHONE, formats)).setHeader(Localized.text("portal.cart.lines"));
            return;
        }
        addColumn(renderer(NAME, formats))
                .setHeader(Localized.text("portal.col.product"))
                .setWidth("200px")
                .setFlexGrow(2);
        end("portal.col.quantity", "110px", "num", line -> quantity(line, formats));
        end("portal.col.price", "110px", "num", line -> formats.money(line.price()));
        end("portal.col.sum", "120px", "num strong", line -> formats.money(line.net()));
        addColumn(renderer(STATE, formats))
                .setHeader(Localized.text("portal.col.status"))
                .setWidth("170px")
                .setFlexGrow(0);
    }

    private void end(
            String headerKey,
            String width,
            String part,
            com.vaadin.flow.function.ValueProvider<OrderDetails.Line, String> text) {
        addColumn(text)
                .setHeader(Localized.text(headerKey))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0)
                .setPartNameGenerator(line -> part);
    }

    private static String quantity(OrderDetails.Line line, Formats formats) {
        return formats.quantity(line.quantity()) + " " + line.unit();
    }

    private LitRenderer<OrderDetails.Line> renderer(String template, Formats formats) {
        return LitRenderer.<OrderDetails.Line>of(template)
                .withProperty("name", line -> names.name(line, formats.language()))
                .withProperty("sku", OrderDetails.Line::sku)
                .withProperty("count", line -> quantity(line, formats) + " × " + formats.money(line.price()))
                .withProperty("net", line -> formats.money(line.net()))
                .withProperty("tone", line -> OrderLook.tone(line.status()).className())
                .withProperty("word", OrderLines::word)
                .withProperty("progress", line -> progress(line, formats));
    }

    private static String word(OrderDetails.Line line) {
        return line.kind() == LineKind.CHARGE ? Localized.text("portal.line.charge") : OrderLook.word(line.status());
    }

    /** How much has left, while it is not all. */
    private static String progress(OrderDetails.Line line, Formats formats) {
        BigDecimal shipped = line.shipped();
        return shipped.signum() == 0 || shipped.compareTo(line.quantity()) >= 0
                ? ""
                : Localized.text("portal.line.shipped", formats.quantity(shipped), formats.quantity(line.quantity()));
    }
}
