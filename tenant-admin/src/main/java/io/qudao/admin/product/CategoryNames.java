package io.qudao.admin.product;

import io.qudao.catalog.CategoryQueries;
import io.qudao.catalog.CategoryQueries.CategoryRow;
import io.qudao.ui.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Categories as a page shows them: read once, named in whatever language the reader has at the moment. */
final class CategoryNames {

    private final List<CategoryRow> rows;

    CategoryNames(CategoryQueries categories) {
        rows = categories.all();
    }

    List<String> codes() {
        return rows.stream().map(CategoryRow::code).toList();
    }

    /** By code, in the categories' order. */
    Map<String, String> byCode() {
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(row.code(), row.name(Localized.language())));
        return names;
    }
}
