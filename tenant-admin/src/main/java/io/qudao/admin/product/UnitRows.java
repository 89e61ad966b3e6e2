package io.qudao.admin.product;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.Labelled;
import io.qudao.catalog.UnitDraft;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The units besides the base unit in which a product may be ordered, and the barcode of the base unit. */
final class UnitRows extends Div {

    private record Row(Div place, TextField unit, BigDecimalField factor, TextField barcode) {}

    private final Command changed;
    private final Div list = Parts.div("qd-stack");
    private final TextField baseBarcode = Labelled.of(new TextField(), "admin.product.units.basebarcode");
    private final List<Row> rows = new ArrayList<>();

    UnitRows(Command changed) {
        this.changed = changed;
        setClassName("qd-stack");
        Button add = Localized.button("admin.product.units.add", ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setIcon(Icon.of("plus"));
        add.addClickListener(click -> {
            addRow("", null, "");
            changed.execute();
        });
        Changes.tell(changed, baseBarcode);
        add(Parts.div("qd-form", baseBarcode), list, Parts.div("qd-row", add));
    }

    void show(List<UnitDraft> units, String baseUnit) {
        list.removeAll();
        rows.clear();
        baseBarcode.clear();
        for (UnitDraft unit : units) {
            String barcode = Objects.requireNonNullElse(unit.barcode(), "");
            if (unit.unit().equals(baseUnit)) {
                baseBarcode.setValue(barcode);
            } else {
                addRow(unit.unit(), unit.factor(), barcode);
            }
        }
    }

    private void addRow(String unit, @Nullable BigDecimal factor, String barcode) {
        TextField unitField = Labelled.of(new TextField(), "admin.product.units.unit");
        BigDecimalField factorField = Labelled.of(new BigDecimalField(), "admin.product.units.factor");
        TextField barcodeField = Labelled.of(new TextField(), "admin.product.units.barcode");
        unitField.setValue(unit);
        factorField.setValue(
                factor == null
                        ? null
                        : new BigDecimal(factor.stripTrailingZeros().toPlainString()));
        barcodeField.setValue(barcode);
        Changes.tell(changed, unitField, factorField, barcodeField);
        Button remove = Localized.iconButton("trash", "ui.remove");
        Div place = Parts.div("qd-row", unitField, factorField, barcodeField, remove);
        place.getStyle().set("align-items", "flex-end").set("flex-wrap", "wrap");
        Row row = new Row(place, unitField, factorField, barcodeField);
        remove.addClickListener(click -> {
            list.remove(place);
            rows.remove(row);
            changed.execute();
        });
        rows.add(row);
        list.add(place);
    }

    /** The base unit first. A row without a unit is left out. */
    List<UnitDraft> drafts(String baseUnit) {
        List<UnitDraft> drafts = new ArrayList<>();
        if (!baseUnit.isBlank()) {
            drafts.add(new UnitDraft(baseUnit, BigDecimal.ONE, text(baseBarcode)));
        }
        for (Row row : rows) {
            if (!row.unit().getValue().isBlank()) {
                drafts.add(new UnitDraft(
                        row.unit().getValue().strip(),
                        Objects.requireNonNullElse(row.factor().getValue(), BigDecimal.ZERO),
                        text(row.barcode())));
            }
        }
        return drafts;
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
