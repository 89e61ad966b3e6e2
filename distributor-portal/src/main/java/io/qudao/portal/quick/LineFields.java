package io.qudao.portal.quick;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Localized;
import java.util.Map;
import java.util.WeakHashMap;

/** The fields of a row. Enter goes from the number to the quantity, and from there to the next row's number. */
final class LineFields {

    /** What the page does when a row changes. */
    interface Rows {

        void changed(QuickLine line);

        void remove(QuickLine line);

        /** The row below, a new one at the end. */
        QuickLine below(QuickLine line);

        int number(QuickLine line);
    }

    private final Rows rows;
    private final Map<QuickLine, TextField> skus = new WeakHashMap<>();
    private final Map<QuickLine, BigDecimalField> quantities = new WeakHashMap<>();

    LineFields(Rows rows) {
        this.rows = rows;
    }

    TextField sku(QuickLine line) {
        TextField field = new TextField();
        field.setValue(line.sku());
        field.setManualValidation(true);
        field.setInvalid(!line.isBlank() && line.item() == null);
        field.setWidthFull();
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.addClassName("qd-field-sku");
        field.setAriaLabel(Localized.text("portal.quick.sku.of", rows.number(line)));
        field.addValueChangeListener(change -> {
            line.type(change.getValue());
            rows.changed(line);
        });
        field.addKeyDownListener(Key.ENTER, key -> focus(quantities.get(line)));
        skus.put(line, field);
        return field;
    }

    BigDecimalField quantity(QuickLine line) {
        BigDecimalField field = new BigDecimalField();
        field.setValue(line.quantity() == null ? null : line.quantity());
        field.setManualValidation(true);
        field.setInvalid(line.item() != null && !line.problems().isEmpty());
        field.setWidthFull();
        field.addThemeVariants(TextFieldVariant.SMALL, TextFieldVariant.ALIGN_RIGHT);
        field.addClassName("qd-field-quantity");
        field.setAriaLabel(Localized.text("portal.quick.quantity.of", rows.number(line)));
        field.addValueChangeListener(change -> {
            line.quantity(change.getValue());
            rows.changed(line);
        });
        field.addKeyDownListener(Key.ENTER, key -> focusNumber(rows.below(line)));
        quantities.put(line, field);
        return field;
    }

    Component unit(QuickLine line) {
        Select<String> select = new Select<>();
        CatalogueItem item = line.item();
        if (item != null) {
            select.setItems(item.units().stream().map(CatalogueItem.Unit::unit).toList());
            select.setValue(line.effectiveUnit());
        }
        select.setEnabled(item != null && item.units().size() > 1);
        select.setWidthFull();
        select.addClassName("qd-field-unit");
        select.setAriaLabel(Localized.text("portal.quick.unit.of", rows.number(line)));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                line.unit(change.getValue());
                rows.changed(line);
            }
        });
        return select;
    }

    Button remove(QuickLine line) {
        Button button = Localized.iconButton("x", "ui.remove");
        button.addClassName("qd-remove");
        button.setAriaLabel(Localized.text("portal.quick.remove", rows.number(line)));
        button.addClickListener(click -> rows.remove(line));
        return button;
    }

    /** The row may not be drawn yet; then as soon as it is. */
    void focusNumber(QuickLine line) {
        UI ui = UI.getCurrentOrThrow();
        ui.beforeClientResponse(ui, before -> focus(skus.get(line)));
    }

    private static void focus(@org.jspecify.annotations.Nullable Focusable<?> field) {
        if (field != null) {
            field.focus();
        }
    }
}
