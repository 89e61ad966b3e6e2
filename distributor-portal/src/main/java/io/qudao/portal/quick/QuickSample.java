package io.qudao.portal.quick;

import io.qudao.storefront.Catalogue;
import io.qudao.storefront.CatalogueFilter;
import io.qudao.storefront.CatalogueItem;
import io.qudao.storefront.CatalogueOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines as one may paste them, of products that the buyer really finds here. */
final class QuickSample {

    private static final int LINES = 3;

    /** For a catalogue that is still empty. */
    private static final String NONE = "AB-1001 20\nAB-1002, 40\nAB-1003\t2";

    private QuickSample() {}

    static String of(Catalogue catalogue) {
        List<CatalogueItem> items = catalogue.page(CatalogueFilter.ALL, CatalogueOrder.SKU, Locale.ENGLISH, 0, LINES);
        if (items.size() < LINES) {
            return NONE;
        }
        List<String> lines = new ArrayList<>();
        lines.add(items.get(0).sku() + " " + quantity(items.get(0), 2));
        lines.add(items.get(1).sku() + ", " + quantity(items.get(1), 4));
        lines.add(items.get(2).sku() + "\t" + quantity(items.get(2), 1) + " "
                + items.get(2).unit());
        return String.join("\n", lines);
    }

    private static String quantity(CatalogueItem item, int times) {
        BigDecimal least = item.minOrder().max(item.increment());
        return least.multiply(BigDecimal.valueOf(times)).stripTrailingZeros().toPlainString();
    }
}
