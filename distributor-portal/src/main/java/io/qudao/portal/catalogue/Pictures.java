package io.qudao.portal.catalogue;

import org.jspecify.annotations.Nullable;

/** Where a product's picture lies. */
final class Pictures {

    private static final String STORED = "file:";

    private Pictures() {}

    /** @param picture name of a stock picture, {@code file:<id>} of a stored one, or null */
    static String address(@Nullable String picture) {
        if (picture == null || picture.isBlank()) {
            return "img/p/box.svg";
        }
        return picture.startsWith(STORED) ? "files/" + picture.substring(STORED.length()) : "img/p/" + picture + ".svg";
    }
}
