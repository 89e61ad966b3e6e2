package io.qudao.portal.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.qudao.kernel.RefusedException;
import io.qudao.portal.CartState;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.math.BigDecimal;

/** Puts a product into the cart; a quantity that cannot be ordered is answered with the nearest ones that can. */
final class AddToCart {

    private final CartState cart;

    AddToCart(CartState cart) {
        this.cart = cart;
    }

    void add(CatalogueItem item, String unit, BigDecimal quantity) {
        OrderSteps steps = OrderSteps.of(item, factor(item, unit));
        if (quantity.signum() > 0 && !steps.allows(quantity)) {
            offer(item, unit, quantity, steps);
        } else {
            put(item, unit, quantity);
        }
    }

    private void offer(CatalogueItem item, String unit, BigDecimal quantity, OrderSteps steps) {
        Formats formats = Formats.here();
        Dialog dialog = new Dialog();
        dialog.add(new Paragraph(Localized.text(
                "portal.packs.text",
                item.name(formats.language()),
                formats.quantity(steps.step()),
                unit,
                formats.quantity(steps.least()))));
        dialog.setHeaderTitle(Localized.text("portal.packs.title", formats.quantity(quantity), unit));
        dialog.setWidth("min(420px, calc(100vw - 32px))");
        dialog.getFooter().add(new Button(Localized.text("ui.cancel"), click -> dialog.close()));
        BigDecimal lower = steps.lower(quantity);
        BigDecimal higher = steps.higher(quantity);
        if (lower.compareTo(higher) != 0) {
            dialog.getFooter().add(choice(dialog, item, unit, lower));
        }
        Button more = choice(dialog, item, unit, higher);
        more.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(more);
        dialog.open();
    }

    private Button choice(Dialog dialog, CatalogueItem item, String unit, BigDecimal quantity) {
        String text = Localized.text("portal.packs.add", Formats.here().quantity(quantity), unit);
        return new Button(text, click -> {
            dialog.close();
            put(item, unit, quantity);
        });
    }

    private void put(CatalogueItem item, String unit, BigDecimal quantity) {
        try {
            cart.add(item.sku(), unit, quantity);
            Formats formats = Formats.here();
            Toast.success(Localized.text(
                    "portal.cart.added", item.name(formats.language()), formats.quantity(quantity), unit));
        } catch (RefusedException refused) {
            Problems.show(refused);
        }
    }

    private static BigDecimal factor(CatalogueItem item, String unit) {
        return item.units().stream()
                .filter(candidate -> candidate.unit().equals(unit))
                .findFirst()
                .map(CatalogueItem.Unit::factor)
                .orElse(BigDecimal.ONE);
    }
}
