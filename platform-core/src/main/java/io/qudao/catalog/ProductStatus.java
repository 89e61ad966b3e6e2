package io.qudao.catalog;

import java.util.EnumSet;
import java.util.Set;

/** A product's life. Only a published product can be ordered. */
public enum ProductStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    DISCONTINUED,
    ARCHIVED;

    public Set<ProductStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW, PUBLISHED, ARCHIVED);
            case IN_REVIEW -> EnumSet.of(DRAFT, PUBLISHED);
            case PUBLISHED -> EnumSet.of(DRAFT, DISCONTINUED);
            case DISCONTINUED -> EnumSet.of(PUBLISHED, ARCHIVED);
            case ARCHIVED -> EnumSet.of(DRAFT);
        };
    }

    public boolean canBecome(ProductStatus target) {
        return this == target || next().contains(target);
    }

    public boolean isOrderable() {
        return this == PUBLISHED;
    }
}
