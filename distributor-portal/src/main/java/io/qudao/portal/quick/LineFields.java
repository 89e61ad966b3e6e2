package io.qudao.portal.quick;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Localized;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row. Enter goes from the number to the quantity, and from there to the next row's number. A row that
 * changes keeps its fields, so that the cursor stays where it is.
 */
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
    private @Nullable QuickLine awaited;

    LineFields(Rows rows) {
        this.rows = rows;
    }

    TextField sku(QuickLine line) {
        TextField field = new TextField();
        field.setManualValidation(true);
        field.setWidthFull();
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.addClassName("qd-field-sku");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                line.type(change.getValue());
                rows.changed(line);
            }
        });
        field.addKeyDownListener(Key.ENTER, key -> focusQuantity(line));
        skus.put(line, field);
        if (line == awaited) {
            field.focus();
            awaited = null;
        }
        return sku(field, line);
    }

    TextField sku(TextField field, QuickLine line) {
        field.setValue(line.sku());
        field.setInvalid(!line.isBlank() && line.item() == null);
        field.setAriaLabel(Localized.text("portal.quick.sku.of", rows.number(line)));
        return field;
    }

    BigDecimalField quantity(QuickLine line) {
        BigDecimalField field = new BigDecimalField();
        field.setManualValidation(true);
        field.setWidthFull();
        field.addThemeVariants(TextFieldVariant.SMALL, TextFieldVariant.ALIGN_RIGHT);
        field.addClassName("qd-field-quantity");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                line.quantity(change.getValue());
                rows.changed(line);
            }
        });
        field.addKeyDownListener(Key.ENTER, key -> focusNumber(rows.below(line)));
        quantities.put(line, field);
        return quantity(field, line);
    }

    BigDecimalField quantity(BigDecimalField field, QuickLine line) {
        field.setValue(line.quantity());
        field.setInvalid(line.item() != null && !line.problems().isEmpty());
        field.setAriaLabel(Localized.text("portal.quick.quantity.of", rows.number(line)));
        return field;
    }

    Select<String> unit(QuickLine line) {
        Select<String> select = new Select<>();
        select.setWidthFull();
        select.addClassName("qd-field-unit");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                line.unit(change.getValue());
                rows.changed(line);
            }
        });
        return unit(select, line);
    }

    Select<String> unit(Select<String> select, QuickLine line) {
        CatalogueItem item = line.item();
        List<String> units = item == null
                ? List.of()
                : item.units().stream().map(CatalogueItem.Unit::unit).toList();
        select.setItems(units);
        if (units.contains(line.effectiveUnit())) {
            select.setValue(line.effectiveUnit());
        }
        select.setEnabled(units.size() > 1);
        select.setAriaLabel(Localized.text("portal.quick.unit.of", rows.number(line)));
        return select;
    }

    Button remove(QuickLine line) {
        Button button = Localized.iconButton("x", "ui.remove");
        button.addClassName("qd-remove");
        button.setAriaLabel(Localized.text("portal.quick.remove", rows.number(line)));
        button.addClickListener(click -> rows.remove(line));
        return button;
    }

    private void focusQuantity(QuickLine line) {
        BigDecimalField field = quantities.get(line);
        if (field != null) {
            field.focus();
        }
    }

    /** A row that is not drawn yet gets the cursor as soon as it is. */
    void focusNumber(QuickLine line) {
        TextField field = skus.get(line);
        if (field != null && field.isAttached()) {
            field.focus();
        } else {
            awaited = line;
        }
    }
}
