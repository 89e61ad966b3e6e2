package io.qudao.admin.order;

import io.qudao.kernel.Money;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.LineStatus;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Orders for tests that need no database. */
final class SampleOrders {

    private static final Instant PLACED = Instant.parse("2026-11-24T06:00:00Z");

    private SampleOrders() {}

    static OrderRow row(int number, OrderStatus status, String total, String currency) {
        return new OrderRow(
                number,
                "SO-" + number,
                null,
                "D1",
                "Hanrun",
                status,
                OrderSource.PORTAL,
                Money.of(total, currency),
                1,
                false,
                PLACED.plusSeconds(number),
                "buyer",
                null,
                number);
    }

    static OrderDetails details(OrderStatus status, String reserved) {
        Money money = Money.of("10", "CNY");
        OrderDetails.Line line = new OrderDetails.Line(
                "1",
                LineKind.GOODS,
                "SKU",
                "Lamp",
                "pcs",
                BigDecimal.TEN,
                money,
                money,
                BigDecimal.ZERO,
                money,
                LineStatus.RESERVED,
                new BigDecimal(reserved),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null);
        return new OrderDetails(
                row(1, status, "10", "CNY"), money, money, null, null, List.of(line), List.of(), List.of());
    }
}
