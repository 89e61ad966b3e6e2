package io.qudao.portal.checkout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.signals.Signal;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.portal.CartState;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.Cart;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of the cart, editable, each with what is wrong with it. */
final class CartGrid extends Grid<Cart.Line> {

    /** More than these scroll within the table. */
    private static final int ALL_VISIBLE = 12;

    private final transient CartState cart;
    private transient @Nullable CheckedCart checked;

    CartGrid(CartState cart) {
        this.cart = cart;
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
        checked = now;
        setItems(now.cart().lines());
        boolean few = now.cart().lines().size() <= ALL_VISIBLE;
        setAllRowsVisible(few);
        setHeight(few ? null : "max(420px, calc(100vh - 240px))");
    }

    private void columns(boolean phone) {
        removeAllColumns();
        if (phone) {
            addComponentColumn(this::phoneRow).setHeader(Localized.text("portal.cart.lines"));
            return;
        }
        addComponentColumn(this::product)
                .setHeader(Localized.text("portal.col.product"))
                .setWidth("220px")
                .setFlexGrow(1);
        addComponentColumn(this::quantity)
                .setHeader(Localized.text("portal.col.quantity"))
                .setWidth("110px")
                .setFlexGrow(0);
        addColumn(Cart.Line::unit)
                .setHeader(Localized.text("portal.col.unit"))
                .setWidth("80px")
                .setFlexGrow(0);
        amount("portal.col.price", "110px", false);
        amount("portal.col.sum", "130px", true);
        addComponentColumn(this::remove)
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

    private static String money(@Nullable Money money) {
        return money == null
                ? Localized.text("portal.price.none")
                : Formats.here().money(money);
    }

    private Div product(Cart.Line line) {
        Div product = new Div(
                Parts.span("qd-line-1", line.item().name(Localized.language())),
                Parts.span("qd-line-2", line.item().sku()));
        problems(line)
                .forEach(text -> product.add(
                        Parts.div("qd-verdict " + Tone.BAD.className(), Icon.of("alert"), Parts.span("", text))));
        if (!line.isInStock()) {
            product.add(Parts.div(
                    "qd-verdict " + Tone.WARN.className(),
                    Icon.of("info"),
                    Localized.span("", "portal.cart.backorder")));
        }
        return product;
    }

    private List<String> problems(Cart.Line line) {
        List<Problem> problems = checked == null ? List.of() : checked.of(line);
        return Problems.texts(problems);
    }

    private BigDecimalField quantity(Cart.Line line) {
        BigDecimalField field = new BigDecimalField();
        field.setValue(OrderSteps.plain(line.quantity()));
        field.setManualValidation(true);
        field.setInvalid(!problems(line).isEmpty());
        field.setWidthFull();
        field.addThemeVariants(TextFieldVariant.SMALL, TextFieldVariant.ALIGN_RIGHT);
        field.setAriaLabel(Localized.text("portal.quantity.of", line.item().name(Localized.language())));
        field.addValueChangeListener(change -> put(line, change.getValue()));
        return field;
    }

    /** A quantity between two packs goes up to the next one; nothing typed leaves the line as it was. */
    private void put(Cart.Line line, @Nullable BigDecimal typed) {
        if (typed == null || typed.signum() < 0) {
            cart.changed();
            return;
        }
        OrderSteps steps = OrderSteps.of(line.item(), line.factor());
        BigDecimal quantity = typed.signum() == 0 || steps.allows(typed) ? typed : steps.higher(typed);
        if (quantity.compareTo(typed) != 0) {
            Formats formats = Formats.here();
            io.qudao.ui.component.Toast.success(Localized.text(
                    "portal.cart.rounded", formats.quantity(quantity), line.unit(), formats.quantity(steps.step())));
        }
        cart.put(line.item().sku(), line.unit(), quantity);
    }

    private Button remove(Cart.Line line) {
        Button button = Localized.iconButton("x", "ui.remove");
        button.addClassName("qd-remove");
        button.setAriaLabel(Localized.text("portal.cart.remove", line.item().name(Localized.language())));
        button.addClickListener(click -> cart.remove(line.item().sku(), line.unit()));
        return button;
    }

    private Div phoneRow(Cart.Line line) {
        return Parts.div(
                "qd-cart-row",
                Parts.div("qd-spread", product(line), remove(line)),
                Parts.div(
                        "qd-spread",
                        Parts.div("qd-cart-quantity", quantity(line), Parts.span("qd-phone-note", line.unit())),
                        Parts.span("qd-phone-value", money(line.net()))));
    }
}
