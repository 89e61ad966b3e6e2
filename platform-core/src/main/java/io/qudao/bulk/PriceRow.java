package io.qudao.bulk;

import io.qudao.pricing.PriceDraft;
import java.util.List;

/** The prices of one row: one, or one for each tier. */
record PriceRow(String sku, String key, List<Target> targets) {

    /** A price and the list it belongs to. */
    record Target(String list, PriceDraft draft) {}
}
