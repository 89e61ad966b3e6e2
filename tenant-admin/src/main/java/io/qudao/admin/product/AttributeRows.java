package io.qudao.admin.product;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.Labelled;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product's attributes: what it is called, what it is. */
final class AttributeRows extends Div {

    private record Row(TextField name, TextField value) {}

    private final Command changed;
    private final Div list = Parts.div("qd-stack");
    private final List<Row> rows = new ArrayList<>();

    AttributeRows(Command changed) {
        this.changed = changed;
        setClassName("qd-stack");
        Button add = Localized.button("admin.product.attributes.add", ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setIcon(Icon.of("plus"));
        add.addClickListener(click -> addRow("", ""));
        add(list, Parts.div("qd-row", add));
    }

    void show(Map<String, String> attributes) {
        list.removeAll();
        rows.clear();
        attributes.forEach(this::addRow);
    }

    private void addRow(String name, String value) {
        TextField nameField = Labelled.of(new TextField(), "admin.product.attributes.name");
        TextField valueField = Labelled.of(new TextField(), "admin.product.attributes.value");
        nameField.setValue(name);
        valueField.setValue(value);
        Changes.tell(changed, nameField, valueField);
        Button remove = Localized.iconButton("trash", "ui.remove");
        Div place = Parts.div("qd-row", nameField, valueField, remove);
        place.getStyle().set("align-items", "flex-end").set("flex-wrap", "wrap");
        Row row = new Row(nameField, valueField);
        remove.addClickListener(click -> {
            list.remove(place);
            rows.remove(row);
            changed.execute();
        });
        rows.add(row);
        list.add(place);
    }

    /** Without those that lack a name or a value. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.name().getValue().isBlank() && !row.value().getValue().isBlank()) {
                values.put(row.name().getValue().strip(), row.value().getValue().strip());
            }
        }
        return values;
    }
}
