package io.qudao.admin.stock;

import io.qudao.inventory.StockLevel;

/** A stock level with the product's name in the reader's language. */
record ListedStock(StockLevel level, String name) {

    boolean isOut() {
        return level.available().signum() == 0;
    }
}
