package io.qudao.admin.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that reads its rows page by page, whatever the list's length: sortable columns on a desk, one composite column
 * on a phone.
 */
public final class ListTable<T> extends Div {

    private static final int PAGE = 50;

    private final Grid<T> grid = new Grid<>(PAGE);
    private final Map<String, Grid.Column<T>> columns = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Span found = Parts.span("qd-found", "");
    private final Signal<Boolean> narrow = Narrow.signal();
    private int rows;

    /** @param identity tells rows apart, also after they were read again */
    public ListTable(String labelKey, TableSource<T> source, SerializableFunction<T, Object> identity) {
        setClassName("qd-table");
        add(grid);
        grid.addClassName("is-dense");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setMultiSort(false);
        grid.setDataProvider(
                new CallbackDataProvider<>(query -> read(source, query), query -> source.count(), identity::apply));
        grid.getLazyDataView().addItemCountChangeListener(change -> showFound(change.getItemCount()));
        Localized.onLanguage(this, () -> {
            grid.setAriaLabel(Localized.text(labelKey));
            refresh();
        });
        Signal.effect(this, () -> {
            narrow.get();
            showColumns();
        });
    }

    private static <T> Stream<T> read(TableSource<T> source, Query<T, ?> query) {
        QuerySortOrder sort =
                query.getSortOrders().isEmpty() ? null : query.getSortOrders().getFirst();
        return source
                .page(
                        sort == null ? null : sort.getSorted(),
                        sort != null && sort.getDirection() == SortDirection.DESCENDING,
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }

    /** A column of words. */
    public Grid.Column<T> text(String headerKey, String width, ValueProvider<T, ?> value) {
        return keep(headerKey, width, grid.addColumn(value));
    }

    /** A column of figures, right-aligned. */
    public Grid.Column<T> figure(String headerKey, String width, ValueProvider<T, ?> value) {
        Grid.Column<T> column = keep(headerKey, width, grid.addColumn(value));
        column.setTextAlign(ColumnTextAlign.END);
        column.setPartNameGenerator(row -> "num");
        return column;
    }

    /** A column drawn in the browser. */
    public Grid.Column<T> drawn(String headerKey, String width, LitRenderer<T> renderer) {
        return keep(headerKey, width, grid.addColumn(renderer));
    }

    /** The column that names the row and opens it. */
    public Grid.Column<T> link(
            String headerKey, String width, ValueProvider<T, String> text, ValueProvider<T, String> href) {
        LitRenderer<T> renderer = LitRenderer.<T>of(
                        "<a class='qd-key-cell' href='${item.href}' router-link>${item.text}</a>")
                .withProperty("text", text)
                .withProperty("href", href);
        return drawn(headerKey, width, renderer).setRowHeader(true);
    }

    /** A column with a state as a badge. */
    public Grid.Column<T> badge(
            String headerKey, String width, ValueProvider<T, Tone> tone, ValueProvider<T, String> textKey) {
        LitRenderer<T> renderer = LitRenderer.<T>of("<vaadin-badge theme='${item.tone}'>${item.state}</vaadin-badge>")
                .withProperty("tone", row -> tone.apply(row).badgeTheme())
                .withProperty("state", row -> Localized.text(textKey.apply(row)));
        return drawn(headerKey, width, renderer);
    }

    /** All of a row in one cell, instead of the other columns. */
    public void onPhone(String headerKey, PhoneRow<T> row) {
        Grid.Column<T> column = grid.addColumn(row.renderer());
        column.setKey("phone");
        column.setFlexGrow(1);
        column.setVisible(false);
        Localized.onLanguage(grid, () -> column.setHeader(Localized.text(headerKey)));
        showColumns();
    }

    private Grid.Column<T> keep(String headerKey, String width, Grid.Column<T> column) {
        columns.put(headerKey, column);
        Localized.onLanguage(grid, () -> column.setHeader(Localized.text(headerKey)));
        return column.setKey(headerKey).setWidth(width).setFlexGrow(0).setResizable(true);
    }

    /** What to do when there is nothing. */
    public void whenEmpty(Component message) {
        grid.setEmptyStateComponent(message);
    }

    public void onRow(SerializableConsumer<T> opened) {
        grid.addItemClickListener(click -> opened.accept(click.getItem()));
    }

    /** Reads the rows again. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    public Grid<T> grid() {
        return grid;
    }

    /** How many rows there are, for the toolbar. */
    public Span found() {
        return found;
    }

    /** Choice of columns and density, for the toolbar. */
    public Component tools() {
        return TableTools.of(this);
    }

    Map<String, Grid.Column<T>> columns() {
        return columns;
    }

    void hide(Set<String> keys) {
        hidden.clear();
        hidden.addAll(keys);
        showColumns();
    }

    private void showColumns() {
        boolean small = Boolean.TRUE.equals(narrow.peek());
        Grid.Column<T> phone = grid.getColumnByKey("phone");
        boolean composite = small && phone != null;
        if (phone != null) {
            phone.setVisible(composite);
        }
        columns.forEach((key, column) -> column.setVisible(!composite && !hidden.contains(key)));
    }

    private void showFound(int count) {
        rows = count;
        found.setText(Localized.text("admin.found", Formats.here().count(rows)));
    }
}
