package io.qudao.portal.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.portal.CartState;
import io.qudao.portal.Links;
import io.qudao.portal.PortalNavigation;
import io.qudao.storefront.Cart;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.Objects;

/** The cart beside the catalogue: what is in it, what it comes to, what it saves, and the way on. */
final class CartPanel extends Aside {

    /** More lines than this are counted, not listed; the cart's own page lists all. */
    private static final int MOST_LINES = 30;

    private final transient CartState cart;

    CartPanel(CartState cart) {
        this.cart = cart;
        setClassName("qd-cart");
        Localized.ariaLabel(this, "portal.nav.cart");
        Signal<Object> either = Signal.computed(
                () -> cart.changes().get() + Localized.signal("portal.nav.cart").get());
        Signal.effect(this, () -> {
            either.get();
            Signal.untracked(() -> {
                draw();
                return true;
            });
        });
    }

    private void draw() {
        removeAll();
        Cart now = cart.read();
        Formats formats = Formats.here();
        String title = Localized.text("portal.cart.title", now.lines().size());
        add(Parts.div("qd-cart-head", Icon.of("cart"), new H2(title)));
        if (now.isEmpty()) {
            add(Parts.div("qd-cart-empty", Localized.span("", "portal.cart.empty.hint")));
            return;
        }
        Div lines = Parts.div("qd-cart-lines");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        lines.getElement().setAttribute("aria-label", title);
        now.lines().stream().limit(MOST_LINES).map(line -> line(line, formats)).forEach(lines::add);
        if (now.lines().size() > MOST_LINES) {
            lines.add(Localized.span(
                    "qd-cart-note", "portal.cart.more", now.lines().size() - MOST_LINES));
        }
        add(lines, total(now, formats));
    }

    private Component line(Cart.Line line, Formats formats) {
        String name = line.item().name(formats.language());
        Money price = line.price();
        String note = formats.quantity(line.quantity()) + " " + line.unit()
                + (price == null ? "" : " × " + formats.money(price));
        Button remove = Localized.iconButton("x", "ui.remove");
        remove.setAriaLabel(Localized.text("portal.cart.remove", name));
        remove.addClickListener(click -> cart.remove(line.item().sku(), line.unit()));
        Money net = line.net();
        return Parts.div(
                "qd-cart-line",
                new Div(Parts.span("qd-cart-name", name), Parts.span("qd-cart-note", note)),
                Parts.span("qd-cart-value", net == null ? Localized.text("portal.price.none") : formats.money(net)),
                remove);
    }

    private static Component total(Cart now, Formats formats) {
        Money net = Objects.requireNonNull(now.net());
        Div total = Parts.div(
                "qd-cart-total",
                Parts.div(
                        "qd-spread", Localized.span("", "portal.net"), Parts.span("qd-cart-sum", formats.money(net))));
        Money saved = saved(now, Money.zero(net.currency()));
        if (saved.amount().signum() > 0) {
            total.add(Localized.span("qd-cart-saved", "portal.cart.saved", formats.money(saved)));
        }
        Anchor go = Links.primary(PortalNavigation.CART, "portal.cart.check");
        go.addClassName("qd-wide");
        total.add(Localized.span("qd-cart-hint", "portal.cart.tax.later"), go);
        return total;
    }

    /** Against what everyone pays. */
    static Money saved(Cart cart, Money nothing) {
        return cart.lines().stream().map(line -> saved(line, nothing)).reduce(nothing, Money::plus);
    }

    private static Money saved(Cart.Line line, Money nothing) {
        Money list = line.item().listPrice();
        Money net = line.net();
        if (list == null || net == null || !list.currency().equals(net.currency())) {
            return nothing;
        }
        BigDecimal base = line.quantity().multiply(line.factor());
        Money difference = list.times(base).rounded().minus(net);
        return difference.amount().signum() > 0 ? difference : nothing;
    }
}
