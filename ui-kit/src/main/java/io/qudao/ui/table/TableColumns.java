package io.qudao.ui.table;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.Tone;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The columns of a table, and which of them are shown: those the reader chose on a desk, the composite one on a phone. */
final class TableColumns<T> implements Serializable {

    private static final String PHONE = "phone";

    private final Grid<T> grid;
    private final Map<String, Grid.Column<T>> byKey = new LinkedHashMap<>();
    private final Signal<Boolean> narrow = Narrow.signal();
    private Set<String> hidden = Set.of();

    TableColumns(Grid<T> grid) {
        this.grid = grid;
        Signal.effect(grid, () -> {
            narrow.get();
            show();
        });
    }

    Grid.Column<T> text(String headerKey, String width, ValueProvider<T, ?> value) {
        return keep(headerKey, width, grid.addColumn(value));
    }

    Grid.Column<T> figure(String headerKey, String width, ValueProvider<T, ?> value) {
        Grid.Column<T> column = text(headerKey, width, value);
        column.setTextAlign(ColumnTextAlign.END);
        column.setPartNameGenerator(row -> "num");
        return column;
    }

    Grid.Column<T> drawn(String headerKey, String width, Renderer<T> renderer) {
        return keep(headerKey, width, grid.addColumn(renderer));
    }

    Grid.Column<T> link(String headerKey, String width, ValueProvider<T, String> text, ValueProvider<T, String> href) {
        LitRenderer<T> renderer = LitRenderer.<T>of(
                        "<a class='qd-key-cell' href='${item.href}' router-link>${item.text}</a>")
                .withProperty("text", text)
                .withProperty("href", href);
        return drawn(headerKey, width, renderer).setRowHeader(true);
    }

    Grid.Column<T> badge(
            String headerKey, String width, ValueProvider<T, Tone> tone, ValueProvider<T, String> textKey) {
        LitRenderer<T> renderer = LitRenderer.<T>of("<vaadin-badge theme='${item.tone}'>${item.state}</vaadin-badge>")
                .withProperty("tone", row -> tone.apply(row).badgeTheme())
                .withProperty("state", row -> Localized.text(textKey.apply(row)));
        return drawn(headerKey, width, renderer);
    }

    void onPhone(String headerKey, PhoneRow<T> row) {
        Grid.Column<T> column = grid.addColumn(row.renderer());
        column.setKey(PHONE);
        column.setFlexGrow(1);
        column.setVisible(false);
        Localized.onLanguage(grid, () -> column.setHeader(Localized.text(headerKey)));
        show();
    }

    private Grid.Column<T> keep(String headerKey, String width, Grid.Column<T> column) {
        byKey.put(headerKey, column);
        Localized.onLanguage(grid, () -> column.setHeader(Localized.text(headerKey)));
        return column.setKey(headerKey).setWidth(width).setFlexGrow(0).setResizable(true);
    }

    /** In the order of the columns. */
    Set<String> keys() {
        return byKey.keySet();
    }

    void hide(Set<String> keys) {
        hidden = Set.copyOf(keys);
        show();
    }

    private void show() {
        Grid.Column<T> phone = grid.getColumnByKey(PHONE);
        boolean composite = phone != null && Boolean.TRUE.equals(narrow.peek());
        if (phone != null) {
            phone.setVisible(composite);
        }
        byKey.forEach((key, column) -> column.setVisible(!composite && !hidden.contains(key)));
    }
}
