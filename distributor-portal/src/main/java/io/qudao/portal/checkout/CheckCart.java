package io.qudao.portal.checkout;

import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.ordering.PreviewOrder;
import io.qudao.storefront.Cart;
import java.util.List;

/** Asks the order's own rules what they say about a cart. */
final class CheckCart {

    private final PreviewOrder preview;
    private final String distributor;

    CheckCart(PreviewOrder preview, String distributor) {
        this.preview = preview;
        this.distributor = distributor;
    }

    CheckedCart check(Cart cart) {
        if (cart.isEmpty()) {
            return new CheckedCart(cart, null, List.of());
        }
        try {
            return new CheckedCart(cart, preview.preview(trial(cart)), List.of());
        } catch (RefusedException refused) {
            return new CheckedCart(cart, null, refused.problems());
        }
    }

    private PlaceOrderCommand trial(Cart cart) {
        List<PlaceOrderCommand.Line> lines = cart.lines().stream()
                .map(line -> new PlaceOrderCommand.Line(null, line.item().sku(), line.quantity(), line.unit()))
                .toList();
        return new PlaceOrderCommand(distributor, OrderSource.PORTAL, null, null, lines, null, null, null);
    }
}
