package io.qudao.portal.checkout;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.portal.CartState;
import io.qudao.storefront.Cart;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import org.jspecify.annotations.Nullable;

/** The lines of the cart, editable, each with what is wrong with it. */
final class CartGrid extends Grid<Cart.Line> {

    /** More than these scroll within the table. */
    private static final int ALL_VISIBLE = 12;

    private final transient CartFields fields;

    CartGrid(CartState cart) {
        this.fields = new CartFields(cart);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(20);
        Localized.ariaLabel(this, "portal.nav.cart");
        Signal<Boolean> narrow = Narrow.signal();
        Signal<String> language = Localized.signal("portal.nav.cart");
        Signal.effect(this, () -> {
            language.get();
            boolean phone = narrow.get();
            Signal.untracked(() -> {
                columns(phone);
                return true;
            });
        });
    }

    void show(CheckedCart now) {
        fields.show(now);
        setItems(now.cart().lines());
        boolean few = now.cart().lines().size() <= ALL_VISIBLE;
        setAllRowsVisible(few);
        setHeight(few ? null : "max(420px, calc(100vh - 240px))");
    }

    private void columns(boolean phone) {
        removeAllColumns();
        if (phone) {
            addComponentColumn(fields::phoneRow).setHeader(Localized.text("portal.cart.lines"));
            return;
        }
        addComponentColumn(fields::product)
                .setHeader(Localized.text("portal.col.product"))
                .setWidth("220px")
                .setFlexGrow(1);
        addComponentColumn(fields::quantity)
                .setHeader(Localized.text("portal.col.quantity"))
                .setWidth("110px")
                .setFlexGrow(0);
        addColumn(Cart.Line::unit)
                .setHeader(Localized.text("portal.col.unit"))
                .setWidth("80px")
                .setFlexGrow(0);
        amount("portal.col.price", "110px", false);
        amount("portal.col.sum", "130px", true);
        addComponentColumn(fields::remove)
                .setHeader(Localized.span("qd-hidden", "ui.remove"))
                .setWidth("56px")
                .setFlexGrow(0);
    }

    private void amount(String headerKey, String width, boolean sum) {
        addColumn(line -> money(sum ? line.net() : line.price()))
                .setHeader(Localized.text(headerKey))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0)
                .setPartNameGenerator(line -> sum ? "num strong" : "num");
    }

    static String money(@Nullable Money money) {
        return money == null
                ? Localized.text("portal.price.none")
                : Formats.here().money(money);
    }
}
