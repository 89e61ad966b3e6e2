package io.qudao.portal.quick;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.component.Parts;
import org.jspecify.annotations.Nullable;

/** The rows of a quick order, each with its verdict and what mends it. On the phone one composite column. */
final class QuickGrid extends Grid<QuickLine> {

    private final transient LineFields fields;
    private final transient LineFields.Rows rows;

    QuickGrid(LineFields.Rows rows) {
        this.rows = rows;
        this.fields = new LineFields(rows);
        addClassName("is-dense");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(20);
        Localized.ariaLabel(this, "portal.quick.lines");
        Signal<Boolean> narrow = Narrow.signal();
        Signal<String> language = Localized.signal("portal.quick.empty");
        Signal.effect(this, () -> {
            boolean phone = narrow.get();
            String empty = language.get();
            Signal.untracked(() -> {
                columns(phone);
                setEmptyStateText(empty);
                return true;
            });
        });
    }

    void focus(QuickLine line) {
        scrollToItem(line);
        fields.focusNumber(line);
    }

    private void columns(boolean phone) {
        removeAllColumns();
        if (phone) {
            addColumn(new ComponentRenderer<>(
                            line -> new PhoneLine(line, fields, rows), (shown, line) -> ((PhoneLine) shown).show(line)))
                    .setHeader(Localized.text("portal.quick.lines"));
            return;
        }
        sized(addColumn(rows::number), "#", "44px")
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(line -> "num dim");
        part("portal.col.sku", "140px", fields::sku, fields::sku);
        part("portal.col.product", "140px", QuickGrid::name, QuickGrid::name).setFlexGrow(1);
        part("portal.col.quantity", "92px", fields::quantity, fields::quantity);
        part("portal.col.unit", "90px", fields::unit, fields::unit);
        amount("portal.col.price", "96px", false);
        amount("portal.col.sum", "112px", true);
        part("portal.col.check", "240px", line -> new Verdict(line, rows), Verdict::show);
        addComponentColumn(fields::remove)
                .setHeader(Localized.span("qd-hidden", "ui.remove"))
                .setWidth("56px")
                .setFlexGrow(0);
    }

    private static Column<QuickLine> sized(Column<QuickLine> column, String header, String width) {
        return column.setHeader(header).setWidth(width).setFlexGrow(0);
    }

    /** A cell of components that stay when the row changes. */
    private <C extends Component> Column<QuickLine> part(
            String headerKey,
            String width,
            SerializableFunction<QuickLine, C> cell,
            SerializableBiFunction<C, QuickLine, C> change) {
        @SuppressWarnings("unchecked")
        ComponentRenderer<C, QuickLine> renderer =
                new ComponentRenderer<>(cell, (shown, line) -> change.apply((C) shown, line));
        return sized(addColumn(renderer), Localized.text(headerKey), width);
    }

    private void amount(String headerKey, String width, boolean sum) {
        sized(addColumn(line -> money(sum ? line.net() : line.price())), Localized.text(headerKey), width)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(line -> sum ? "num strong" : "num");
    }

    private static String money(@Nullable Money money) {
        return money == null ? "" : Formats.here().money(money);
    }

    private static Span name(QuickLine line) {
        return name(Parts.span("qd-line-1", ""), line);
    }

    private static Span name(Span shown, QuickLine line) {
        shown.setText(line.item() == null ? "—" : line.item().name(Localized.language()));
        return shown;
    }
}
