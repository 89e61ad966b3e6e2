package io.qudao.portal.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.ordering.PreviewOrder;
import io.qudao.ordering.PricedOrder;
import io.qudao.portal.CartState;
import io.qudao.portal.Links;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.portal.Totals;
import io.qudao.storefront.OwnDistributor;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The cart: change it, see what is wrong with it, and go on to the checkout. */
@Route(value = PortalNavigation.CART, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class CartView extends PageView {

    private final transient CartState cart;
    private final transient CheckCart check;
    private final CartGrid grid;
    private final Div content = Parts.div("qd-cart-page");
    private final Banner banner = Banner.hidden(Tone.BAD);
    private final Panel lines;
    private final Panel sum = Panel.ofKey("portal.cart.sum");
    private final Div amounts = new Div();
    private final Div onwards = new Div();
    private final Button clear = Localized.button("portal.cart.clear", ButtonVariant.TERTIARY);

    CartView(CartState cart, PreviewOrder preview, OwnDistributor own) {
        super("portal.nav.cart");
        this.cart = cart;
        this.check = new CheckCart(preview, own.get().code());
        this.grid = new CartGrid(cart);
        this.lines = new Panel(banner, grid);
        clear.addClickListener(click -> askToClear());
        sum.add(amounts, onwards);
        sum.addClassName("qd-cart-sum-panel");
        add(PageHeader.ofKey("portal.nav.cart").withSubKey("portal.cart.sub").withActions(clear), content);
        int dropped = cart.dropUnavailable();
        if (dropped > 0) {
            Toast.error(Localized.text("portal.cart.dropped", dropped));
        }
        Signal<String> language = Localized.signal("portal.nav.cart");
        Signal.effect(this, () -> {
            language.get();
            cart.changes().get();
            Signal.untracked(() -> {
                draw();
                return true;
            });
        });
    }

    private void draw() {
        CheckedCart checked = check.check(cart.read());
        boolean empty = checked.cart().isEmpty();
        clear.setVisible(!empty);
        content.removeAll();
        content.setClassName("qd-cart-page", !empty);
        if (empty) {
            content.add(empty());
            return;
        }
        content.add(lines, sum);
        grid.show(checked);
        banner.show(messages(checked));
        sum(checked);
    }

    private static List<String> messages(CheckedCart checked) {
        List<String> messages = new ArrayList<>(Problems.texts(checked.general()));
        if (checked.refusedLines() > 0) {
            messages.add(Localized.text("portal.cart.refused", checked.refusedLines()));
        }
        return messages;
    }

    private void sum(CheckedCart checked) {
        amounts.removeAll();
        onwards.removeAll();
        PricedOrder order = checked.order();
        if (order != null) {
            amounts.add(new Totals(order.net(), order.tax(), order.total()));
            Anchor go = Links.primary(PortalNavigation.CHECKOUT, "portal.cart.checkout");
            go.addClassName("qd-wide");
            onwards.add(go);
            return;
        }
        Money net = checked.net();
        if (net != null) {
            amounts.add(Parts.div(
                    "qd-spread",
                    Localized.span("", "portal.net"),
                    Parts.span("qd-cart-sum", Formats.here().money(net))));
        }
        onwards.add(Localized.span("qd-cart-hint", "portal.cart.mend"));
    }

    private static Component empty() {
        return new Panel(new EmptyState(
                "cart",
                "portal.cart.empty",
                "portal.cart.empty.d",
                Links.primary(PortalNavigation.CATALOGUE, "portal.nav.catalogue"),
                Links.plain(PortalNavigation.QUICK_ORDER, "portal.nav.quick")));
    }

    private void askToClear() {
        ConfirmAction.askDestructive(
                Localized.text("portal.cart.clear.title"),
                Localized.text("portal.cart.clear.text"),
                Localized.text("portal.cart.clear"),
                cart::clear);
    }
}
