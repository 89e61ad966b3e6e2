package io.qudao.admin.stock;

import io.qudao.admin.part.PageState;
import io.qudao.inventory.StockQueries;

/** The stock list's filters, as they stand in the address. */
final class StockFilter {

    static final String TEXT = "q";
    static final String WAREHOUSE = "warehouse";

    private StockFilter() {}

    static StockQueries.Filter of(PageState state) {
        return new StockQueries.Filter(state.get(TEXT), state.has(WAREHOUSE) ? state.get(WAREHOUSE) : null);
    }
}
