package io.qudao.portal.checkout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the buyer wants the goods.
 *
 * @param shipTo the address as it is printed
 * @param requested in the tenant's zone
 */
record Delivery(
        @Nullable String shipTo,
        @Nullable LocalDate requested,
        @Nullable String note) {}
