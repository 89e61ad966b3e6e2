package io.qudao.admin.product;

import io.qudao.catalog.ProductStatus;
import io.qudao.ui.Tone;
import io.qudao.ui.component.StatusBadge;

/** How the states of products look. */
final class ProductTones {

    private ProductTones() {}

    static Tone of(ProductStatus status) {
        return switch (status) {
            case DRAFT, ARCHIVED -> Tone.NEUTRAL;
            case IN_REVIEW -> Tone.WARN;
            case PUBLISHED -> Tone.OK;
            case DISCONTINUED -> Tone.BAD;
        };
    }

    static String key(ProductStatus status) {
        return "admin.product.status." + status;
    }

    static StatusBadge badge(ProductStatus status) {
        return new StatusBadge(of(status), key(status));
    }
}
