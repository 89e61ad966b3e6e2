package io.qudao.portal;

import io.qudao.storefront.CatalogueItem;
import io.qudao.storefront.StockState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Products for tests. */
public final class Items {

    private Items() {}

    /** Sold in pieces and cartons of 12. */
    public static CatalogueItem item(String sku, String minOrder, String increment) {
        return new CatalogueItem(
                1,
                sku,
                null,
                "Lamp " + sku,
                Map.of("en", "Lamp " + sku, "zh", "灯 " + sku),
                "LAMP",
                null,
                "pcs",
                List.of(
                        new CatalogueItem.Unit("pcs", BigDecimal.ONE),
                        new CatalogueItem.Unit("carton", new BigDecimal("12"))),
                new BigDecimal(minOrder),
                new BigDecimal(increment),
                null,
                null,
                StockState.IN_STOCK,
                new BigDecimal("1000"));
    }
}
