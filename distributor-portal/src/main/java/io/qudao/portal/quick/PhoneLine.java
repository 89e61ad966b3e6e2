package io.qudao.portal.quick;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** A row of the quick order on the phone: everything of it in one cell. */
final class PhoneLine extends Div {

    private final transient LineFields fields;
    private final TextField sku;
    private final BigDecimalField quantity;
    private final Select<String> unit;
    private final Verdict verdict;
    private final Span name = Parts.span("qd-line-1", "");
    private final Span net = Parts.span("qd-phone-value", "");

    PhoneLine(QuickLine line, LineFields fields, LineFields.Rows rows) {
        this.fields = fields;
        this.sku = fields.sku(line);
        this.quantity = fields.quantity(line);
        this.unit = fields.unit(line);
        this.verdict = new Verdict(line, rows);
        setClassName("qd-quick-row");
        add(Parts.div("", sku, quantity, fields.remove(line)), Parts.div("qd-spread", name, net));
        add(Parts.div("qd-spread", verdict, unit));
        show(line);
    }

    PhoneLine show(QuickLine line) {
        fields.sku(sku, line);
        fields.quantity(quantity, line);
        fields.unit(unit, line);
        verdict.show(line);
        name.setText(line.item() == null ? "" : line.item().name(Localized.language()));
        net.setText(line.net() == null ? "" : Formats.here().money(line.net()));
        unit.setVisible(line.item() != null);
        return this;
    }
}
