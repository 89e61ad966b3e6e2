package io.qudao.ui.table;

import com.vaadin.flow.component.Component;
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
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that reads its rows page by page, whatever the list's length: sortable columns on a desk, one composite column
 * on a phone. Columns and density are the reader's choice and are remembered.
 */
public final class ListTable<T> extends Div {

    private static final int PAGE = 50;

    private final String name;
    private final Grid<T> grid = new Grid<>(PAGE);
    private final TableColumns<T> columns = new TableColumns<>(grid);
    private final Supplier<TableSource<T>> source;
    private final Span found = Parts.span("qd-found", "");
    private TableLook look;
    private int rows;

    /**
     * @param name of the list, unique in its console; its look is remembered and its files are called by it
     * @param source the rows under the filters that hold at the moment
     * @param identity tells rows apart, also after they were read again
     */
    public ListTable(
            String name, String labelKey, Supplier<TableSource<T>> source, SerializableFunction<T, Object> identity) {
        this.name = name;
        this.source = source;
        this.look = TableLook.remembered(name);
        setClassName("qd-table");
        add(grid);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setMultiSort(false);
        grid.setDataProvider(
                new CallbackDataProvider<>(this::read, query -> source.get().count(), identity::apply));
        grid.getLazyDataView().addItemCountChangeListener(change -> showFound(change.getItemCount()));
        Localized.onLanguage(this, () -> {
            grid.setAriaLabel(Localized.text(labelKey));
            refresh();
        });
        wear(look);
    }

    private Stream<T> read(Query<T, Void> query) {
        QuerySortOrder sort =
                query.getSortOrders().isEmpty() ? null : query.getSortOrders().getFirst();
        return source
                .get()
                .page(
                        sort == null ? null : sort.getSorted(),
                        sort != null && sort.getDirection() == SortDirection.DESCENDING,
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }

    /** A column of words. */
    public Grid.Column<T> text(String headerKey, String width, ValueProvider<T, ?> value) {
        return columns.text(headerKey, width, value);
    }

    /** A column of figures, right-aligned. */
    public Grid.Column<T> figure(String headerKey, String width, ValueProvider<T, ?> value) {
        return columns.figure(headerKey, width, value);
    }

    /** A column drawn in the browser. */
    public Grid.Column<T> drawn(String headerKey, String width, LitRenderer<T> renderer) {
        return columns.drawn(headerKey, width, renderer);
    }

    /** The column that names the row and opens it. */
    public Grid.Column<T> link(
            String headerKey, String width, ValueProvider<T, String> text, ValueProvider<T, String> href) {
        return columns.link(headerKey, width, text, href);
    }

    /** A column with a state as a badge. */
    public Grid.Column<T> badge(
            String headerKey, String width, ValueProvider<T, Tone> tone, ValueProvider<T, String> textKey) {
        return columns.badge(headerKey, width, tone, textKey);
    }

    /** All of a row in one cell, instead of the other columns. */
    public void onPhone(String headerKey, PhoneRow<T> row) {
        columns.onPhone(headerKey, row);
    }

    /** What to do when there is nothing. */
    public void whenEmpty(Component message) {
        grid.setEmptyStateComponent(message);
    }

    public void onRow(SerializableConsumer<T> opened) {
        grid.addItemClickListener(click -> opened.accept(click.getItem()));
    }

    /** @param sorted gets the order that the reader chose, as {@link #sort} takes it */
    public void onSort(SerializableConsumer<String> sorted) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(TableSort.written(sort()));
            }
        });
    }

    /** @param written as an address says it, {@code TOTAL.desc}; anything unknown is the list's own order */
    public void sort(String written) {
        if (!TableSort.written(sort()).equals(written)) {
            grid.sort(TableSort.read(grid.getColumns(), written));
        }
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

    /** Takes the list away as a file, for the page's head. */
    public Component export(List<ExportColumn<T>> fileColumns) {
        return new ExportButton<>(this, fileColumns);
    }

    String name() {
        return name;
    }

    TableColumns<T> columns() {
        return columns;
    }

    TableLook look() {
        return look;
    }

    /** The reader's choice, from now on. */
    void choose(TableLook chosen) {
        look = chosen;
        wear(chosen);
        chosen.remember(name);
    }

    private void wear(TableLook worn) {
        grid.setClassName("is-dense", !worn.roomy());
        columns.hide(worn.hidden());
    }

    /** What the table shows now, for writing it. */
    TableFile<T> file(List<ExportColumn<T>> fileColumns, Formats reader) {
        return new TableFile<>(source.get(), fileColumns, sort(), reader);
    }

    private @Nullable QuerySortOrder sort() {
        return grid.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .findFirst()
                .orElse(null);
    }

    private void showFound(int count) {
        rows = count;
        found.setText(Localized.text("ui.table.found", rows));
    }
}
