package io.qudao.portal.checkout;

import com.vaadin.flow.component.html.Div;
import io.qudao.kernel.Money;
import io.qudao.ordering.PricedOrder;
import io.qudao.portal.Totals;
import io.qudao.storefront.Cart;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** What is about to be ordered, for a last look. */
final class OrderSummary extends Div {

    /** More are in the cart, one click away. */
    private static final int MOST_LINES = 40;

    OrderSummary(Cart cart, PricedOrder order) {
        Div lines = Parts.div("qd-summary-lines");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Localized.ariaLabel(lines, "portal.cart.lines");
        Localized.onLanguage(lines, () -> draw(lines, cart));
        add(lines, new Totals(order.net(), order.tax(), order.total()));
    }

    private static void draw(Div lines, Cart cart) {
        Formats formats = Formats.here();
        lines.removeAll();
        cart.lines().stream()
                .limit(MOST_LINES)
                .forEach(line -> lines.add(Parts.div(
                        "qd-cart-line",
                        new Div(
                                Parts.span("qd-cart-name", line.item().name(formats.language())),
                                Parts.span("qd-cart-note", note(line, formats))),
                        Parts.span("qd-cart-value", money(line.net(), formats)))));
        if (cart.lines().size() > MOST_LINES) {
            lines.add(Localized.span(
                    "qd-cart-note", "portal.cart.more", cart.lines().size() - MOST_LINES));
        }
    }

    private static String note(Cart.Line line, Formats formats) {
        return line.item().sku() + " · " + formats.quantity(line.quantity()) + " " + line.unit() + " × "
                + money(line.price(), formats);
    }

    private static String money(@org.jspecify.annotations.Nullable Money money, Formats formats) {
        return money == null ? "—" : formats.money(money);
    }
}
