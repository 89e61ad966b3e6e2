package io.qudao.admin.stock;

import io.qudao.catalog.Product;
import io.qudao.inventory.StockLevel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stock level with the product it is of.
 *
 * @param product null where the user may not see it
 */
record ListedStock(StockLevel level, @Nullable Product product) {

    String name(Locale language) {
        return product == null ? "" : product.name(language);
    }

    /** Tells it apart from all others, also in an address. */
    String key() {
        return level.warehouse() + "/" + level.sku();
    }

    String unit() {
        return product == null ? "" : product.unit();
    }

    boolean isOut() {
        return level.available().signum() <= 0;
    }
}
