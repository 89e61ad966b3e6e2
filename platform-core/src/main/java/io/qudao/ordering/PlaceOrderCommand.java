package io.qudao.ordering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody wants to place it.
 *
 * @param distributor code of who buys
 * @param submissionKey the same for every repetition of one submission; an order is placed once per key
 * @param externalId the caller's own number, unique per tenant
 * @param requestedDate the day the goods are wanted, in the tenant's zone
 * @param shipTo where the goods go, as it is printed
 */
public record PlaceOrderCommand(
        String distributor,
        OrderSource source,
        @Nullable String submissionKey,
        @Nullable String externalId,
        List<Line> lines,
        @Nullable LocalDate requestedDate,
        @Nullable String shipTo,
        @Nullable String note) {

    public PlaceOrderCommand {
        lines = List.copyOf(lines);
    }

    /**
     * @param lineId the caller's name of the line; null: its position, from 1
     * @param sku the product's, or the number that the distributor itself gave it
     * @param unit null: the product's base unit
     */
    public record Line(
            @Nullable String lineId,
            String sku,
            BigDecimal quantity,
            @Nullable String unit) {}
}
