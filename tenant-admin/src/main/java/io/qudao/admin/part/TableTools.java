package io.qudao.admin.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.HashSet;
import java.util.Set;

/** How a reader fits a table to the work: which columns, how dense. */
final class TableTools {

    private TableTools() {}

    static Component of(ListTable<?> table) {
        return Parts.div("qd-toolbar-end qd-hide-phone", columns(table), density(table.grid()));
    }

    private static Button columns(ListTable<?> table) {
        Button button = Localized.iconButton("columns", "admin.table.columns");
        CheckboxGroup<String> choice = new CheckboxGroup<>();
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItems(table.columns().keySet());
        choice.setValue(table.columns().keySet());
        choice.addValueChangeListener(change -> {
            Set<String> hidden = new HashSet<>(table.columns().keySet());
            hidden.removeAll(change.getValue());
            table.hide(hidden);
        });
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.add(choice);
        Localized.onLanguage(button, () -> {
            choice.setLabel(Localized.text("admin.table.columns"));
            choice.setItemLabelGenerator(Localized::text);
            popover.setAriaLabel(Localized.text("admin.table.columns"));
        });
        return button;
    }

    private static Button density(Grid<?> grid) {
        Button button = Localized.iconButton("rows", "admin.table.density");
        button.addClickListener(
                click -> grid.setClassName("is-dense", !grid.getClassNames().contains("is-dense")));
        return button;
    }
}
