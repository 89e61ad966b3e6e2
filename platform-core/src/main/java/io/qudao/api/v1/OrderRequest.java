package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.Required;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrderCommand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param distributor code of who orders
 * @param externalId the caller's own number of the order, unique in the tenant
 * @param requestedDate the day on which the goods are wanted
 * @param shipTo where the goods go, as it is to be printed
 */
record OrderRequest(
        @Nullable String distributor,
        @Nullable String externalId,
        @Nullable List<@Nullable Line> lines,
        @Nullable LocalDate requestedDate,
        @Nullable String shipTo,
        @Nullable String note) {

    /**
     * @param unit left out: the product's base unit
     * @param lineId the caller's own name of the line; left out: its number from 1
     */
    record Line(
            @Nullable String sku,
            @Nullable Decimal quantity,
            @Nullable String unit,
            @Nullable String lineId) {}

    /** @throws io.qudao.kernel.RefusedException VALUE_MISSING for everything that is missing */
    PlaceOrderCommand command() {
        Required required = new Required();
        String who = required.value(distributor, "", "distributor");
        List<PlaceOrderCommand.Line> commands = new ArrayList<>();
        for (Line line : lines == null ? List.<@Nullable Line>of() : lines) {
            commands.add(command(line, String.valueOf(commands.size() + 1), required));
        }
        required.check();
        return new PlaceOrderCommand(who, OrderSource.API, null, externalId, commands, requestedDate, shipTo, note);
    }

    private static PlaceOrderCommand.Line command(@Nullable Line line, String position, Required required) {
        Line present = line == null ? new Line(null, null, null, null) : line;
        String name = present.lineId() == null ? position : present.lineId();
        return new PlaceOrderCommand.Line(
                present.lineId(),
                required.value(present.sku(), "", "sku", name),
                required.value(present.quantity(), new Decimal(BigDecimal.ZERO), "quantity", name)
                        .value(),
                present.unit());
    }
}
