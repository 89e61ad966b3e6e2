package io.qudao.portal.quick;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.PreviewOrder;
import io.qudao.portal.CartState;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.storefront.Carts;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.OwnDistributor;
import io.qudao.storefront.TypedLines.TypedLine;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.SaveGuard;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Many lines in little time: paste or upload them, mend what is wrong with one click, put the rest into the cart. */
@Route(value = PortalNavigation.QUICK_ORDER, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class QuickOrderView extends PageView implements LineFields.Rows, BeforeLeaveObserver {

    private final transient QuickLines order;
    private final transient CartState cart;
    private final QuickGrid grid = new QuickGrid(this);
    private final Banner problems = Banner.hidden(Tone.WARN);
    private final SumBar sum = new SumBar(this::addToCart);
    private final SaveGuard guard = new SaveGuard(this);

    QuickOrderView(Catalogue catalogue, PreviewOrder preview, OwnDistributor own, CartState cart) {
        super("portal.nav.quick");
        this.cart = cart;
        this.order = new QuickLines(new CheckLines(catalogue, preview, own.get().code())::check);
        addClassName("has-sum-bar");
        Button blank = Localized.button("portal.quick.blank", ButtonVariant.TERTIARY);
        blank.setIcon(Icon.of("plus"));
        blank.addClickListener(click -> focusNew());
        Panel lines = new Panel(problems, grid, blank);
        lines.addClassName("qd-quick-lines");
        add(
                PageHeader.ofKey("portal.nav.quick").withSubKey("portal.quick.sub"),
                Parts.div("qd-quick", new QuickInput(QuickSample.of(catalogue), this::addLines).panel(), lines),
                sum);
        order.addBlank();
        grid.setItems(order.all());
        Localized.onLanguage(sum, this::tell);
    }

    private void addLines(List<TypedLine> typed) {
        order.add(typed);
        redraw();
        grid.getElement().executeJs("if (innerWidth <= $0) this.scrollIntoView()", Narrow.BELOW);
    }

    private void focusNew() {
        QuickLine blank = order.addBlank();
        redraw();
        grid.focus(blank);
    }

    @Override
    public void changed(QuickLine line) {
        order.check(line);
        grid.getDataProvider().refreshItem(line);
        tell();
    }

    @Override
    public void remove(QuickLine line) {
        order.remove(line);
        redraw();
    }

    @Override
    public QuickLine below(QuickLine line) {
        return order.after(line).orElseGet(() -> {
            QuickLine blank = order.addBlank();
            redraw();
            grid.scrollToEnd();
            return blank;
        });
    }

    @Override
    public int number(QuickLine line) {
        return order.number(line);
    }

    private void redraw() {
        grid.getDataProvider().refreshAll();
        tell();
    }

    private void tell() {
        List<String> messages = new ArrayList<>(Problems.texts(order.general()));
        if (order.refused() > 0) {
            messages.add(Localized.text("portal.quick.refused", order.refused()));
        }
        if (order.shortOfStock() > 0) {
            messages.add(Localized.text("portal.quick.shorts", order.shortOfStock()));
        }
        problems.show(messages);
        sum.show(order);
        guard.setUnsaved(order.typed() > 0);
    }

    private void addToCart() {
        List<QuickLine> ready = List.copyOf(order.ready());
        try {
            cart.addAll(ready.stream().map(QuickOrderView::wish).toList());
            ready.forEach(order::remove);
            Toast.success(Localized.text("portal.quick.added", ready.size()));
        } catch (RefusedException refused) {
            Problems.show(refused);
        } finally {
            redraw();
        }
        if (order.typed() == 0) {
            PortalNavigation.go(PortalNavigation.CART);
        }
    }

    private static Carts.Wish wish(QuickLine line) {
        return new Carts.Wish(line.sku(), line.effectiveUnit(), Objects.requireNonNull(line.quantity()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }
}
