package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.MoneyBody;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.LineStatus;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.OrderStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as both sides see it.
 *
 * @param number null in an answer to {@code validate}: nothing was kept
 * @param distributor its code
 * @param holds why it does not go on by itself: {@code STOCK} where a line waits for goods
 */
record OrderBody(
        @Nullable String number,
        @Nullable String externalId,
        String distributor,
        String distributorName,
        OrderStatus status,
        List<String> holds,
        String currency,
        MoneyBody net,
        MoneyBody tax,
        MoneyBody total,
        OrderSource source,
        @Nullable Instant placedAt,
        @Nullable String placedBy,
        @Nullable LocalDate requestedDate,
        @Nullable String shipTo,
        @Nullable String note,
        int version,
        List<Line> lines,
        List<ShipmentOfOrder> shipments,
        List<Event> history) {

    static final String HOLD_STOCK = "STOCK";

    /**
     * @param unit the ordered unit; all quantities are in it
     * @param price of one unit
     * @param net price × quantity, rounded to what the currency can be paid in
     * @param priceRule why that price; null for imported history
     */
    record Line(
            String lineId,
            LineKind kind,
            String sku,
            String name,
            Decimal quantity,
            String unit,
            MoneyBody price,
            MoneyBody net,
            Decimal taxRate,
            MoneyBody tax,
            LineStatus status,
            Decimal reserved,
            Decimal shipped,
            Decimal delivered,
            @Nullable PriceRuleBody priceRule) {}

    /** A shipment inside its order. */
    record ShipmentOfOrder(
            String number,
            String status,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant shippedAt,
            @Nullable Instant deliveredAt,
            List<ShippedLine> lines) {}

    /** @param detail what the step adds: the reason, the shipment's number */
    record Event(Instant at, OrderStep step, String actor, String actorKind, Map<String, String> detail) {}
}
