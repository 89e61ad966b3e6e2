package io.qudao.admin.stock;

import io.qudao.admin.part.TableSource;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.inventory.StockLevel;
import io.qudao.inventory.StockQueries;
import io.qudao.ui.Localized;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of stock levels with the names of their products. */
@Component
class StockList {

    private final StockQueries stock;
    private final ProductQueries products;

    StockList(StockQueries stock, ProductQueries products) {
        this.stock = stock;
        this.products = products;
    }

    TableSource<ListedStock> source(Supplier<StockQueries.Filter> filter) {
        return new TableSource<>() {
            @Override
            public List<ListedStock> page(@Nullable String sort, boolean descending, int offset, int limit) {
                StockQueries.Column column = sort == null ? StockQueries.Column.SKU : StockQueries.Column.valueOf(sort);
                return named(stock.page(filter.get(), column, descending, offset, limit));
            }

            @Override
            public int count() {
                return stock.count(filter.get());
            }
        };
    }

    private List<ListedStock> named(List<StockLevel> levels) {
        Map<String, String> names = products
                .bySku(levels.stream().map(StockLevel::sku).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Product::sku, product -> product.name(Localized.language())));
        return levels.stream()
                .map(level -> new ListedStock(level, names.getOrDefault(level.sku(), "")))
                .toList();
    }
}
