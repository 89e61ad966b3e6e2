package io.qudao.ui.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a table's rows come from, a page at a time. */
public interface TableSource<T> {

    /** @param sort the sort property of a column, null for the list's own order */
    List<T> page(@Nullable String sort, boolean descending, int offset, int limit);

    int count();
}
