package io.qudao.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.distributor.DistributorQueries;
import io.qudao.fulfilment.DeliverShipment;
import io.qudao.fulfilment.ShipOrder;
import io.qudao.fulfilment.ShipOrderCommand;
import io.qudao.ordering.ApproveOrder;
import io.qudao.ordering.CancelOrder;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.ordering.RejectOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lumen's orders of the last two months, each walked to the state the demo shows it in, at the time it had. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class LumenOrders {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DemoFiles files = new DemoFiles("lumen");
    private final DemoClock clock;
    private final PlaceOrder placeOrder;
    private final ApproveOrder approveOrder;
    private final RejectOrder rejectOrder;
    private final CancelOrder cancelOrder;
    private final ShipOrder shipOrder;
    private final DeliverShipment deliverShipment;
    private final OrderQueries orders;
    private final DistributorQueries distributors;
    private final DistributorAddresses addresses;

    LumenOrders(
            DemoClock clock,
            PlaceOrder placeOrder,
            ApproveOrder approveOrder,
            RejectOrder rejectOrder,
            CancelOrder cancelOrder,
            ShipOrder shipOrder,
            DeliverShipment deliverShipment,
            OrderQueries orders,
            DistributorQueries distributors,
            DistributorAddresses addresses) {
        this.clock = clock;
        this.placeOrder = placeOrder;
        this.approveOrder = approveOrder;
        this.rejectOrder = rejectOrder;
        this.cancelOrder = cancelOrder;
        this.shipOrder = shipOrder;
        this.deliverShipment = deliverShipment;
        this.orders = orders;
        this.distributors = distributors;
        this.addresses = addresses;
    }

    /** Inside the tenant, as its owner. */
    void load() {
        Map<String, List<PlaceOrderCommand.Line>> lines = files.rows("order-lines.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("key"), Collectors.mapping(LumenOrders::line, Collectors.toList())));
        files.rows("orders.csv").stream()
                .sorted(Comparator.comparing(this::placedAt))
                .forEach(row -> walk(row, lines.getOrDefault(row.getField("key"), List.of())));
    }

    private static PlaceOrderCommand.Line line(NamedCsvRecord row) {
        return new PlaceOrderCommand.Line(
                null, row.getField("sku"), new BigDecimal(row.getField("quantity")), row.getField("unit"));
    }

    private Instant placedAt(NamedCsvRecord row) {
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), ZONE).minusDays(Long.parseLong(row.getField("placed_days_ago")));
        Instant wanted = day.atTime(LocalTime.parse(row.getField("placed_time")))
                .atZone(ZONE)
                .toInstant();
        Instant latest = clock.instant().minus(Duration.ofMinutes(20));
        return wanted.isAfter(latest) ? latest : wanted;
    }

    /** The key makes a second run find the first one's order, which is then left as it is. */
    private void walk(NamedCsvRecord row, List<PlaceOrderCommand.Line> lines) {
        String key = "demo-" + row.getField("key");
        if (orders.count(new OrderQueries.Filter(key, List.of(), null, null)) > 0) {
            return;
        }
        Instant placed = placedAt(row);
        String note = row.getField("note_zh");
        PlaceOrderCommand command = new PlaceOrderCommand(
                row.getField("distributor"),
                OrderSource.PORTAL,
                key,
                key,
                lines,
                null,
                shipTo(row),
                note.isEmpty() ? null : note);
        String number = clock.at(placed, () -> placeOrder.place(command)).number();
        goOn(number, row, placed);
    }

    private String shipTo(NamedCsvRecord row) {
        long distributor = distributors.required(row.getField("distributor")).id();
        return addresses.of(distributor).getFirst().label();
    }

    private void goOn(String number, NamedCsvRecord row, Instant placed) {
        String reason = row.getField("reason_zh");
        switch (row.getField("target_state")) {
            case "REJECTED" -> step(placed, 3, () -> rejectOrder.reject(number, reason, null));
            case "CANCELLED" -> step(placed, 5, () -> cancelOrder.cancel(number, reason, null));
            case "CONFIRMED" -> step(placed, 2, () -> approveOrder.approve(number, null));
            case "IN_FULFILMENT", "PARTLY_SHIPPED" -> {
                step(placed, 2, () -> approveOrder.approve(number, null));
                step(placed, 20, () -> ship(number, true));
            }
            case "SHIPPED" -> {
                step(placed, 2, () -> approveOrder.approve(number, null));
                step(placed, 20, () -> ship(number, false));
            }
            case "COMPLETED" -> {
                step(placed, 2, () -> approveOrder.approve(number, null));
                step(placed, 20, () -> ship(number, false));
                step(placed, 68, () -> orders.required(number)
                        .shipments()
                        .forEach(s -> deliverShipment.deliver(s.number())));
            }
            default -> step(placed, 0, () -> {});
        }
    }

    private void step(Instant placed, int hoursLater, Runnable work) {
        Instant wanted = placed.plus(Duration.ofHours(hoursLater));
        Instant now = clock.instant();
        Instant moment = wanted.isAfter(now) ? now : wanted;
        clock.at(moment, () -> {
            work.run();
            return moment;
        });
    }

    private void ship(String number, boolean half) {
        List<ShipOrderCommand.Line> lines = half ? half(orders.required(number)) : List.of();
        shipOrder.ship(
                new ShipOrderCommand(number, lines, "顺丰快运", "SF1" + Math.abs(number.hashCode() % 100_000_000), null));
    }

    /** The first half of the lines, the last of them only in part. */
    private static List<ShipOrderCommand.Line> half(OrderDetails order) {
        List<OrderDetails.Line> first =
                order.lines().subList(0, Math.max(1, order.lines().size() / 2));
        return first.stream()
                .map(line -> new ShipOrderCommand.Line(
                        line.lineId(), line == first.getLast() ? part(line.reserved()) : line.reserved()))
                .toList();
    }

    private static BigDecimal part(BigDecimal quantity) {
        BigDecimal part = quantity.divide(BigDecimal.TWO, 0, RoundingMode.UP);
        return part.signum() > 0 ? part : quantity;
    }
}
