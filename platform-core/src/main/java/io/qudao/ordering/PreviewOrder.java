package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;

/** Prices an order and checks every rule as {@link PlaceOrder} does, and keeps nothing. */
@UseCase(readOnly = true)
@Allow(Permission.ORDERS_WRITE)
public class PreviewOrder {

    private final OrderPricing pricing;
    private final OrderRepository orders;

    PreviewOrder(OrderPricing pricing, OrderRepository orders) {
        this.pricing = pricing;
        this.orders = orders;
    }

    /** @throws io.qudao.kernel.RefusedException with every broken rule, by line */
    public PricedOrder preview(PlaceOrderCommand command) {
        PricedOrder priced = pricing.price(command);
        if (command.externalId() != null && orders.existsByExternalId(command.externalId())) {
            throw Problem.of(OrderProblem.EXTERNAL_ID_TAKEN, command.externalId())
                    .atField("externalId")
                    .refused();
        }
        return priced;
    }
}
