package io.qudao.storefront;

import io.qudao.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cart as the buyer saw it, to be ordered.
 *
 * @param submissionKey the same for every repetition of one submission; an order is placed once per key
 * @param seen what stood on the page when it was submitted
 * @param total what the page said it comes to, tax included
 * @param requestedDate the day the goods are wanted, in the tenant's zone
 * @param shipTo where the goods go, as it is printed
 */
public record PlaceCartCommand(
        String submissionKey,
        Cart seen,
        Money total,
        @Nullable LocalDate requestedDate,
        @Nullable String shipTo,
        @Nullable String note) {}
