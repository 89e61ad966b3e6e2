package io.qudao.admin.product;

import io.qudao.admin.part.PageState;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductQueries.ProductOrder;
import io.qudao.catalog.ProductStatus;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The product list's filters, as they stand in the address. */
final class ProductFilter {

    static final String TEXT = "q";
    static final String CATEGORY = "category";
    static final String STATUS = "status";

    private ProductFilter() {}

    static ProductQueries.Filter of(PageState state) {
        return new ProductQueries.Filter(
                state.get(TEXT),
                state.has(CATEGORY) ? state.get(CATEGORY) : null,
                Arrays.stream(ProductStatus.values())
                        .filter(status -> status.name().equals(state.get(STATUS)))
                        .findFirst()
                        .orElse(null),
                null);
    }

    static ProductOrder order(@Nullable String sort, boolean descending) {
        return sort == null ? ProductOrder.BY_SKU : new ProductOrder(ProductOrder.Column.valueOf(sort), descending);
    }
}
