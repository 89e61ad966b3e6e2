package io.qudao.portal.checkout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.qudao.kernel.Problem;
import io.qudao.portal.CartState;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.Cart;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of the cart's lines: what is wrong with a line, its quantity, the way to take it out. */
final class CartFields {

    private final CartState cart;
    private @Nullable CheckedCart checked;

    CartFields(CartState cart) {
        this.cart = cart;
    }

    void show(CheckedCart now) {
        checked = now;
    }

    Div product(Cart.Line line) {
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

    BigDecimalField quantity(Cart.Line line) {
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
            Toast.success(Localized.text(
                    "portal.cart.rounded", formats.quantity(quantity), line.unit(), formats.quantity(steps.step())));
        }
        cart.put(line.item().sku(), line.unit(), quantity);
    }

    Button remove(Cart.Line line) {
        Button button = Localized.iconButton("x", "ui.remove");
        button.addClassName("qd-remove");
        button.setAriaLabel(Localized.text("portal.cart.remove", line.item().name(Localized.language())));
        button.addClickListener(click -> cart.remove(line.item().sku(), line.unit()));
        return button;
    }

    Div phoneRow(Cart.Line line) {
        return Parts.div(
                "qd-cart-row",
                Parts.div("qd-spread", product(line), remove(line)),
                Parts.div(
                        "qd-spread",
                        Parts.div("qd-cart-quantity", quantity(line), Parts.span("qd-phone-note", line.unit())),
                        Parts.span("qd-phone-value", CartGrid.money(line.net()))));
    }
}
