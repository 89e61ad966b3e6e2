package io.qudao.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.LinkedHashSet;
import java.util.Set;

/** How a reader fits a table to the work: which columns, how dense. */
final class TableTools {

    private TableTools() {}

    static Component of(ListTable<?> table) {
        return Parts.div("qd-toolbar-end qd-hide-phone", columns(table), density(table));
    }

    private static Button columns(ListTable<?> table) {
        Button button = Localized.iconButton("columns", "ui.table.columns");
        CheckboxGroup<String> choice = new CheckboxGroup<>();
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItems(table.columns().keys());
        choice.setValue(without(table.columns().keys(), table.look().hidden()));
        choice.addValueChangeListener(change ->
                table.choose(table.look().hiding(without(table.columns().keys(), change.getValue()))));
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.add(choice);
        Localized.onLanguage(button, () -> {
            choice.setLabel(Localized.text("ui.table.columns"));
            choice.setItemLabelGenerator(Localized::text);
            popover.setAriaLabel(Localized.text("ui.table.columns"));
        });
        return button;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Button density(ListTable<?> table) {
        Button button = Localized.iconButton("rows", "ui.table.density");
        button.addClickListener(
                click -> table.choose(table.look().withRoom(!table.look().roomy())));
        return button;
    }
}
