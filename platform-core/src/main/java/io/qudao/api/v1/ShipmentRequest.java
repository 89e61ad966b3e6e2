package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.Required;
import io.qudao.fulfilment.ShipOrderCommand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods that leave for an order.
 *
 * @param lines left out or empty: everything that is kept for the order
 */
record ShipmentRequest(
        @Nullable List<@Nullable Line> lines,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String externalId) {

    /** @param quantity in the ordered unit */
    record Line(@Nullable String lineId, @Nullable Decimal quantity) {}

    /** @throws io.qudao.kernel.RefusedException VALUE_MISSING for everything that is missing */
    ShipOrderCommand command(String order) {
        Required required = new Required();
        List<ShipOrderCommand.Line> leaving = new ArrayList<>();
        for (Line line : lines == null ? List.<@Nullable Line>of() : lines) {
            Line present = line == null ? new Line(null, null) : line;
            String name = String.valueOf(leaving.size() + 1);
            leaving.add(new ShipOrderCommand.Line(
                    required.value(present.lineId(), "", "lineId", name),
                    required.value(present.quantity(), new Decimal(BigDecimal.ZERO), "quantity", name)
                            .value()));
        }
        required.check();
        return new ShipOrderCommand(order, leaving, carrier, trackingNumber, externalId);
    }
}
