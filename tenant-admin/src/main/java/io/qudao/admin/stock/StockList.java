package io.qudao.admin.stock;

import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.inventory.StockLevel;
import io.qudao.inventory.StockQueries;
import io.qudao.ui.table.TableSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of stock levels with the names of their products. */
@Component
class StockList {

    private static final int MOST_WAREHOUSES = 500;

    private final StockQueries stock;
    private final ProductQueries products;

    StockList(StockQueries stock, ProductQueries products) {
        this.stock = stock;
        this.products = products;
    }

    TableSource<ListedStock> source(StockQueries.Filter filter) {
        return new TableSource<>() {
            @Override
            public List<ListedStock> page(@Nullable String sort, boolean descending, int offset, int limit) {
                StockQueries.Column column = sort == null ? StockQueries.Column.SKU : StockQueries.Column.valueOf(sort);
                return named(stock.page(filter, column, descending, offset, limit));
            }

            @Override
            public int count() {
                return stock.count(filter);
            }
        };
    }

    /**
     * A product in every warehouse that keeps it.
     *
     * @throws io.qudao.kernel.RefusedException UNKNOWN_PRODUCT
     */
    List<ListedStock> everywhere(String sku) {
        products.required(sku);
        return named(stock.list(List.of(sku), null, null, MOST_WAREHOUSES).items());
    }

    private List<ListedStock> named(List<StockLevel> levels) {
        Map<String, Product> found = products
                .bySku(levels.stream().map(StockLevel::sku).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
        return levels.stream()
                .map(level -> new ListedStock(level, found.get(level.sku())))
                .toList();
    }
}
