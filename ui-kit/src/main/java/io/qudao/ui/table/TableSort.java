package io.qudao.ui.table;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's order as its address says it: the column's sort property, and {@code .desc} if it goes downwards. */
final class TableSort {

    private static final String DESCENDING = ".desc";

    private TableSort() {}

    static String written(@Nullable QuerySortOrder sort) {
        if (sort == null) {
            return "";
        }
        return sort.getDirection() == SortDirection.DESCENDING ? sort.getSorted() + DESCENDING : sort.getSorted();
    }

    /** Empty where no column can be sorted so: addresses are typed by hand. */
    static <T> List<GridSortOrder<T>> read(List<Grid.Column<T>> columns, String written) {
        SortDirection direction = written.endsWith(DESCENDING) ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        return columns.stream()
                .filter(Grid.Column::isSortable)
                .filter(column -> column.getSortOrder(direction)
                        .anyMatch(sort -> written(sort).equals(written)))
                .limit(1)
                .map(column -> new GridSortOrder<>(column, direction))
                .toList();
    }
}
