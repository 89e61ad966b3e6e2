package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.MoneyBody;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.LineStatus;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.ordering.PricedLine;
import io.qudao.ordering.PricedOrder;
import io.qudao.pricing.PriceRule;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shapes orders for the wire, placed ones and those only validated. */
@Component
class OrderShape {

    private final CurrentSettings settings;
    private final JsonMapper json;

    OrderShape(CurrentSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    OrderBody placed(OrderDetails order) {
        return new OrderBody(
                order.header().number(),
                order.header().externalId(),
                order.header().distributorCode(),
                order.header().distributorName(),
                order.header().status(),
                order.header().backordered() ? List.of(OrderBody.HOLD_STOCK) : List.of(),
                order.header().total().currency().getCurrencyCode(),
                MoneyBody.of(order.net()),
                MoneyBody.of(order.tax()),
                MoneyBody.of(order.header().total()),
                order.header().source(),
                order.header().placedAt(),
                order.header().placedBy(),
                order.header().requestedDate(),
                order.shipTo(),
                order.note(),
                order.header().version(),
                order.lines().stream().map(this::line).toList(),
                order.shipments().stream().map(OrderShape::shipment).toList(),
                order.history().stream()
                        .map(e -> new OrderBody.Event(e.at(), e.step(), e.actor(), e.actorKind(), e.detail()))
                        .toList());
    }

    private OrderBody.Line line(OrderDetails.Line line) {
        return new OrderBody.Line(
                line.lineId(),
                line.kind(),
                line.sku(),
                line.name(),
                new Decimal(line.quantity()),
                line.unit(),
                MoneyBody.of(line.price()),
                MoneyBody.of(line.net()),
                new Decimal(line.taxRate()),
                MoneyBody.of(line.tax()),
                line.status(),
                new Decimal(line.reserved()),
                new Decimal(line.shipped()),
                new Decimal(line.delivered()),
                rule(line.priceRule()));
    }

    private @Nullable PriceRuleBody rule(@Nullable String evidence) {
        return evidence == null ? null : PriceRuleBody.of(json.readValue(evidence, PriceRule.class));
    }

    private static OrderBody.ShipmentOfOrder shipment(OrderDetails.Shipment shipment) {
        return new OrderBody.ShipmentOfOrder(
                shipment.number(),
                shipment.status(),
                shipment.carrier(),
                shipment.trackingNumber(),
                shipment.shippedAt(),
                shipment.deliveredAt(),
                ShippedLine.of(shipment.lines()));
    }

    /** What placing the order would answer at this moment, with the state it would go to first. */
    OrderBody validated(PlaceOrderCommand command, PricedOrder order) {
        Settings chosen = settings.get();
        boolean keepsStock = !chosen.approvalRequired() || chosen.reserveAt() == Settings.ReserveAt.SUBMISSION;
        boolean waits = keepsStock && order.lines().stream().anyMatch(line -> !line.isInStock());
        return new OrderBody(
                null,
                command.externalId(),
                order.distributor().code(),
                order.distributor().name(),
                chosen.approvalRequired() ? OrderStatus.PENDING_APPROVAL : OrderStatus.CONFIRMED,
                waits ? List.of(OrderBody.HOLD_STOCK) : List.of(),
                order.distributor().currency().getCurrencyCode(),
                MoneyBody.of(order.net()),
                MoneyBody.of(order.tax()),
                MoneyBody.of(order.total()),
                OrderSource.API,
                null,
                null,
                command.requestedDate(),
                command.shipTo(),
                command.note(),
                0,
                order.lines().stream().map(line -> line(line, keepsStock)).toList(),
                List.of(),
                List.of());
    }

    private static OrderBody.Line line(PricedLine line, boolean keepsStock) {
        Decimal none = new Decimal(BigDecimal.ZERO);
        LineStatus kept = line.isInStock() ? LineStatus.RESERVED : LineStatus.BACKORDERED;
        return new OrderBody.Line(
                line.lineId(),
                LineKind.GOODS,
                line.sku(),
                line.name(),
                new Decimal(line.quantity()),
                line.unit(),
                MoneyBody.of(line.price()),
                MoneyBody.of(line.net()),
                new Decimal(line.taxRate()),
                MoneyBody.of(line.tax()),
                keepsStock ? kept : LineStatus.OPEN,
                none,
                none,
                none,
                PriceRuleBody.of(line.rule()));
    }
}
