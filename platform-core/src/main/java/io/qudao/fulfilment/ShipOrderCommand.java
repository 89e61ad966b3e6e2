package io.qudao.fulfilment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods that leave for an order, all of it or a part.
 *
 * @param lines empty: everything that is kept for the order
 */
public record ShipOrderCommand(
        String order,
        List<Line> lines,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String externalId) {

    public ShipOrderCommand {
        lines = List.copyOf(lines);
    }

    /** @param quantity in the ordered unit */
    public record Line(String lineId, BigDecimal quantity) {}
}
