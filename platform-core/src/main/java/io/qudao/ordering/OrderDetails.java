package io.qudao.ordering;

import io.qudao.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order with all that either side may see of it. */
public record OrderDetails(
        OrderRow header,
        Money net,
        Money tax,
        @Nullable String shipTo,
        @Nullable String note,
        List<Line> lines,
        List<Shipment> shipments,
        List<Event> history) {

    public String number() {
        return header.number();
    }

    /** The header with what belongs to it. */
    OrderDetails with(List<Line> itsLines, List<Shipment> itsShipments, List<Event> itsHistory) {
        return new OrderDetails(header, net, tax, shipTo, note, itsLines, itsShipments, itsHistory);
    }

    /**
     * @param unit the ordered unit; all quantities are in it
     * @param priceRule evidence of the price, as JSON; null for imported history
     */
    public record Line(
            String lineId,
            LineKind kind,
            String sku,
            String name,
            String unit,
            BigDecimal quantity,
            Money price,
            Money net,
            BigDecimal taxRate,
            Money tax,
            LineStatus status,
            BigDecimal reserved,
            BigDecimal shipped,
            BigDecimal delivered,
            @Nullable String priceRule) {}

    /** @param lines quantity by line id */
    public record Shipment(
            String number,
            String status,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant shippedAt,
            @Nullable Instant deliveredAt,
            Map<String, BigDecimal> lines) {}

    /** @param detail what the step adds: the reason, the shipment's number */
    public record Event(Instant at, OrderStep step, String actor, String actorKind, Map<String, String> detail) {}
}
