package io.qudao.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Money;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.OrderStep;
import io.qudao.ui.Formats;
import io.qudao.ui.component.Timeline.Entry;
import io.qudao.ui.component.Timeline.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTimelineTest {

    private static final Instant AT = Instant.parse("2026-11-24T06:18:00Z");
    private static final Formats SHANGHAI = new Formats(Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));

    @Test
    void tellsWhoDidWhatWhenAndHidesTheBrandsPeople() {
        List<Entry> entries = OrderTimeline.of(
                order(
                        OrderStatus.SHIPPED,
                        event(OrderStep.PLACED, "chen@dealer.example", "BUYER", Map.of()),
                        event(OrderStep.SHIPPED, "wang@brand.example", "STAFF", Map.of("shipment", "SH-1"))),
                SHANGHAI);
        assertThat(entries)
                .containsExactly(
                        new Entry(State.DONE, "Order placed", "24 Nov 2026 14:18 · chen@dealer.example"),
                        new Entry(State.DONE, "Shipped", "24 Nov 2026 14:18 · the brand · SH-1"),
                        new Entry(State.CURRENT, "You confirm the receipt", ""));
    }

    @Test
    void givesTheReasonOfARefusal() {
        List<Entry> entries = OrderTimeline.of(
                order(
                        OrderStatus.REJECTED,
                        event(OrderStep.REJECTED, "lin@brand.example", "STAFF", Map.of("reason", "Over credit"))),
                SHANGHAI);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.ERROR);
            assertThat(entry.detail()).endsWith("Over credit");
        });
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void waitsForSomethingExactlyWhileTheOrderIsNotOver(OrderStatus status) {
        long waiting = OrderTimeline.of(order(status), SHANGHAI).stream()
                .filter(entry -> entry.state() == State.CURRENT)
                .count();
        assertThat(waiting).isEqualTo(status.isFinal() ? 0 : 1);
    }

    private static OrderDetails.Event event(OrderStep step, String actor, String kind, Map<String, String> detail) {
        return new OrderDetails.Event(AT, step, actor, kind, detail);
    }

    private static OrderDetails order(OrderStatus status, OrderDetails.Event... history) {
        Money total = Money.of("113.00", "CNY");
        OrderRow header = new OrderRow(
                1, "SO-1", null, "D", "Dealer", status, OrderSource.PORTAL, total, 1, false, AT, "chen", null, 1);
        return new OrderDetails(
                header,
                Money.of("100.00", "CNY"),
                Money.of("13.00", "CNY"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(history));
    }
}
