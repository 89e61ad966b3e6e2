package io.qudao.admin.product;

import io.qudao.catalog.Product;
import io.qudao.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product with what the list shows beside it.
 *
 * @param listPrice of one base unit; null where there is none, or where the user may not see prices
 * @param available over all warehouses, in base units; null where no stock is kept
 */
record ListedProduct(
        Product product,
        @Nullable Money listPrice,
        @Nullable BigDecimal available) {}
