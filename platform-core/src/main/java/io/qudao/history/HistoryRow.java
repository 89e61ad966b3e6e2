package io.qudao.history;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document.
 *
 * @param quantity positive, also in a cancellation
 * @param at in the tenant's zone
 * @param customer null: to be booked on the distributor whom the user named
 */
record HistoryRow(
        String document,
        String code,
        @Nullable String description,
        BigDecimal quantity,
        LocalDateTime at,
        BigDecimal price,
        @Nullable String customer,
        @Nullable String country) {

    /** A document whose number begins with a letter takes back; any other one sells. */
    static boolean isCancellation(String document) {
        return !document.isEmpty() && Character.isLetter(document.codePointAt(0));
    }

    boolean isCharge() {
        return ChargeCodes.contains(code);
    }

    BigDecimal net() {
        return HistoryRules.net(price, quantity);
    }
}
