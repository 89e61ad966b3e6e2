package io.qudao.admin.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.qudao.files.ColumnMapping;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportPreview;
import io.qudao.imports.ImportPreview.PreviewRow;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column of the file fills which of our fields, with what stands in it. */
final class ColumnChoices extends Div {

    private static final String NONE = "";
    private static final int SAMPLES = 3;

    private final ImportPreview preview;
    private final Map<String, Select<String>> choices = new LinkedHashMap<>();

    ColumnChoices(ImportPreview preview) {
        this.preview = preview;
        setClassName("qd-mapping");
        List.of("admin.import.field", "", "admin.import.column", "admin.import.sample")
                .forEach(key -> add(heading(key)));
        preview.fields().forEach(this::addField);
        choose(preview.mapping());
    }

    private static Span heading(String key) {
        return key.isEmpty() ? Parts.span("qd-mapping-head", "") : Localized.span("qd-mapping-head", key);
    }

    private void addField(ImportField field) {
        String label = ImportFields.label(field, Localized.language());
        Span name = Parts.span(field.required() ? "qd-strong" : "", field.required() ? label + " *" : label);
        Select<String> column = new Select<>();
        List<String> items = new ArrayList<>();
        items.add(NONE);
        preview.header().stream()
                .filter(heading -> !heading.isBlank())
                .distinct()
                .forEach(items::add);
        column.setItems(items);
        column.setItemLabelGenerator(item -> item.isEmpty() ? Localized.text("admin.import.nocolumn") : item);
        column.setAriaLabel(label);
        Span sample = Parts.span("qd-mapping-sample", "");
        column.addValueChangeListener(change -> sample.setText(sample(change.getValue())));
        choices.put(field.name(), column);
        Component arrow = Parts.div("qd-mapping-arrow", Icon.of("arrow-left"));
        add(name, arrow, column, sample);
    }

    private String sample(String column) {
        int index = preview.header().indexOf(column);
        return index < 0
                ? ""
                : preview.rows().stream()
                        .map(PreviewRow::cells)
                        .filter(cells ->
                                index < cells.size() && !cells.get(index).isBlank())
                        .limit(SAMPLES)
                        .map(cells -> cells.get(index))
                        .collect(Collectors.joining(" · "));
    }

    /** Takes over what a mapping says; columns the file does not have count for nothing. */
    void choose(ColumnMapping mapping) {
        choices.forEach((field, choice) -> choice.setValue(
                mapping.column(field).filter(preview.header()::contains).orElse(NONE)));
    }

    ColumnMapping mapping() {
        Map<String, String> columns = new HashMap<>();
        choices.forEach((field, choice) -> {
            if (choice.getValue() != null && !choice.getValue().isEmpty()) {
                columns.put(field, choice.getValue());
            }
        });
        return new ColumnMapping(columns);
    }

    /** By the names that refusals use. */
    Map<String, HasValidation> fields() {
        return Map.copyOf(choices);
    }
}
