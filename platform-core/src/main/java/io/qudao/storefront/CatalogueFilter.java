package io.qudao.storefront;

import org.jspecify.annotations.Nullable;

/**
 * What of the catalogue somebody wants to see.
 *
 * @param text as typed: name in Chinese, pinyin or English, SKU, barcode, the distributor's own number; null for all
 * @param category code of a category, null for all
 * @param inStock only what can be had at once, at least the least order of it
 */
public record CatalogueFilter(
        @Nullable String text, @Nullable String category, boolean inStock) {

    public static final CatalogueFilter ALL = new CatalogueFilter(null, null, false);
}
