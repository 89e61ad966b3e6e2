package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.UseCase;

/** Prices an order and checks every rule as {@link PlaceOrder} does, and keeps nothing. */
@UseCase(readOnly = true)
@Allow(Permission.ORDERS_WRITE)
public class PreviewOrder {

    private final OrderPricing pricing;

    PreviewOrder(OrderPricing pricing) {
        this.pricing = pricing;
    }

    /** @throws io.qudao.kernel.RefusedException with every broken rule, by line */
    public PricedOrder preview(PlaceOrderCommand command) {
        return pricing.price(command);
    }
}
