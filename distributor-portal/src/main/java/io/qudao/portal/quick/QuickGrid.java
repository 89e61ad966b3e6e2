package io.qudao.portal.quick;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.List;
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
            addComponentColumn(this::phoneRow).setHeader(Localized.text("portal.quick.lines"));
            return;
        }
        column("#", "44px").setTextAlign(ColumnTextAlign.END).setPartNameGenerator(line -> "num dim");
        part(fields::sku, "portal.col.sku", "140px");
        addComponentColumn(QuickGrid::name)
                .setHeader(Localized.text("portal.col.product"))
                .setWidth("140px")
                .setFlexGrow(1);
        part(fields::quantity, "portal.col.quantity", "92px");
        part(fields::unit, "portal.col.unit", "90px");
        amount("portal.col.price", "96px", false);
        amount("portal.col.sum", "112px", true);
        part(this::verdict, "portal.col.check", "236px");
        addComponentColumn(fields::remove)
                .setHeader(Localized.span("qd-hidden", "ui.remove"))
                .setWidth("56px")
                .setFlexGrow(0);
    }

    private Column<QuickLine> column(String header, String width) {
        return addColumn(rows::number).setHeader(header).setWidth(width).setFlexGrow(0);
    }

    private <C extends Component> Column<QuickLine> part(
            com.vaadin.flow.function.ValueProvider<QuickLine, C> cell, String headerKey, String width) {
        return addComponentColumn(cell)
                .setHeader(Localized.text(headerKey))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private void amount(String headerKey, String width, boolean sum) {
        addColumn(line -> money(sum ? line.net() : line.price()))
                .setHeader(Localized.text(headerKey))
                .setWidth(width)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(line -> sum ? "num strong" : "num");
    }

    private static String money(@Nullable Money money) {
        return money == null ? "" : Formats.here().money(money);
    }

    private static Div name(QuickLine line) {
        return new Div(
                Parts.span("qd-line-1", line.item() == null ? "—" : line.item().name(Localized.language())));
    }

    private Div phoneRow(QuickLine line) {
        Div row = Parts.div("qd-quick-row");
        row.add(Parts.div("", fields.sku(line), fields.quantity(line), fields.remove(line)));
        if (line.item() != null) {
            row.add(Parts.div("qd-spread", name(line), Parts.span("qd-phone-value", money(line.net()))));
            row.add(Parts.div("qd-spread", verdict(line), fields.unit(line)));
        } else {
            row.add(verdict(line));
        }
        return row;
    }

    private Div verdict(QuickLine line) {
        if (line.isBlank()) {
            return verdict(Tone.NEUTRAL, "dot", Localized.text("portal.quick.todo"));
        }
        if (line.isReady()) {
            return line.isShort()
                    ? verdict(Tone.WARN, "info", Localized.text("portal.quick.short"))
                    : verdict(Tone.OK, "check", Localized.text("portal.quick.ok"));
        }
        Div verdict = verdict(Tone.BAD, "alert", reasons(line));
        LineFix.of(line).forEach(fix -> verdict.add(button(fix, line)));
        return verdict;
    }

    private static String reasons(QuickLine line) {
        List<io.qudao.kernel.Problem> problems = line.problems().stream()
                .map(problem -> new io.qudao.kernel.Problem(problem.code(), problem.arguments(), problem.field(), null))
                .toList();
        return String.join(" ", Problems.texts(problems));
    }

    private static Div verdict(Tone tone, String icon, String text) {
        return Parts.div("qd-verdict " + tone.className(), Icon.of(icon), Parts.span("", text));
    }

    private Button button(LineFix fix, QuickLine line) {
        Button button = new Button(fix.text());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Localized.text("portal.quick.fix", rows.number(line), fix.text()));
        button.addClickListener(click -> {
            fix.mend().run();
            rows.changed(line);
        });
        return button;
    }
}
