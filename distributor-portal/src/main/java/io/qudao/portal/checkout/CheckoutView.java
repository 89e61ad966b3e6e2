package io.qudao.portal.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.PreviewOrder;
import io.qudao.portal.CartState;
import io.qudao.portal.Links;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.storefront.CartProblem;
import io.qudao.storefront.OwnDistributor;
import io.qudao.storefront.PlaceCart;
import io.qudao.storefront.PlaceCartCommand;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/**
 * Turns the cart into an order. The page is one submission: however often its button is pressed, one order is placed, and
 * the cart is emptied only then.
 */
@Route(value = PortalNavigation.CHECKOUT, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class CheckoutView extends PageView implements BeforeEnterObserver {

    private final String submissionKey = UUID.randomUUID().toString();
    private final transient CartState cart;
    private final transient PlaceCart placeCart;
    private final transient CheckedCart checked;
    private final DeliveryForm delivery;
    private final Banner banner = Banner.hidden(Tone.BAD);

    CheckoutView(
            CartState cart,
            PreviewOrder preview,
            PlaceCart placeCart,
            DistributorAddresses addresses,
            OwnDistributor own,
            Clock clock) {
        super("portal.checkout");
        Distributor distributor = own.get();
        this.cart = cart;
        this.placeCart = placeCart;
        this.checked = new CheckCart(preview, distributor.code()).check(cart.read());
        this.delivery = new DeliveryForm(addresses, distributor.id(), clock);
        add(PageHeader.ofKey("portal.checkout").withSubKey("portal.checkout.for", distributor.name()), banner);
        if (checked.order() != null) {
            Panel summary =
                    Panel.ofKey("portal.checkout.lines", new OrderSummary(checked.cart(), checked.order()), submit());
            Anchor change = Links.plain(PortalNavigation.CART, "portal.checkout.change");
            change.addClassName("is-small");
            summary.withActions(change);
            add(Parts.div("qd-cart-page", Panel.ofKey("portal.checkout.delivery", delivery), summary));
        }
    }

    /** An empty cart, or one with something wrong, is mended on its own page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (checked.order() == null) {
            event.forwardTo(PortalNavigation.CART);
        }
    }

    private Component submit() {
        Button submit = Localized.button("portal.checkout.submit", ButtonVariant.PRIMARY);
        submit.setId("submit-order");
        submit.addClassName("qd-wide");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                Problems.attempt(this::place, delivery.fields(), banner);
            } finally {
                submit.setEnabled(true);
            }
        });
        return Parts.div("qd-submit", submit, Localized.span("qd-cart-hint", "portal.checkout.once"));
    }

    private void place() {
        Delivery wanted = delivery.delivery();
        try {
            String number = placeCart
                    .place(new PlaceCartCommand(
                            submissionKey,
                            checked.cart(),
                            Objects.requireNonNull(checked.order()).total(),
                            wanted.requested(),
                            wanted.shipTo(),
                            wanted.note()))
                    .number();
            cart.changed();
            PortalNavigation.go(PortalNavigation.PLACED + "/" + number);
        } catch (RefusedException refused) {
            lookAgain(refused);
        }
    }

    /** What is not as it was seen is shown as it is now, in the cart. */
    private void lookAgain(RefusedException refused) {
        if (!refused.has(CartProblem.CART_CHANGED) && !refused.has(CartProblem.TOTAL_CHANGED)) {
            throw refused;
        }
        Problems.show(refused);
        cart.changed();
        PortalNavigation.go(PortalNavigation.CART);
    }
}
