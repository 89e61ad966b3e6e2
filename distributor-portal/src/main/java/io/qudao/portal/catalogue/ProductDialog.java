package io.qudao.portal.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** One product, close up: packs, stock, price with its reasons, and the number it has in the buyer's own books. */
final class ProductDialog extends Dialog {

    /** @param onNumber takes the own number as typed, blank for none; may refuse */
    ProductDialog(CatalogueItem item, AddToCart cart, Consumer<String> onNumber) {
        Formats formats = Formats.here();
        setHeaderTitle(item.name(formats.language()));
        setWidth("min(560px, calc(100vw - 24px))");
        addClassName("qd-product-dialog");
        Div body = Parts.div("qd-product", picture(item), facts(item, formats));
        add(body, new OwnNumberForm(item, onNumber));
        if (item.price() != null) {
            add(Parts.div("qd-why-list", PriceReasons.rows(item, item.price(), formats)));
        }
        getFooter().add(new Button(Localized.text("ui.close"), click -> close()));
        if (item.price() != null) {
            getFooter().add(add(item, cart, formats));
        }
    }

    private static Div picture(CatalogueItem item) {
        Image image = new Image(Pictures.address(item.picture()), "");
        image.setWidth("120px");
        image.setHeight("120px");
        return Parts.div("qd-card-picture is-" + ProductCard.tint(item), image);
    }

    private static Facts facts(CatalogueItem item, Formats formats) {
        String other = ProductCard.otherName(item, formats.language());
        Facts facts = new Facts()
                .fact("portal.col.sku", item.sku())
                .fact(
                        "portal.col.stock",
                        Parts.span("qd-state " + Stock.tone(item.stock()).className(), Stock.word(item.stock())))
                .fact("portal.product.packs", packs(item, formats))
                .fact("portal.product.least", least(item, formats));
        return other.isEmpty() ? facts : facts.fact("portal.product.other", other);
    }

    private static String packs(CatalogueItem item, Formats formats) {
        return ProductCard.choices(item, formats).stream()
                .map(ProductCard.Choice::text)
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    private static String least(CatalogueItem item, Formats formats) {
        OrderSteps steps = OrderSteps.of(item, BigDecimal.ONE);
        return Localized.text(
                "portal.product.steps", formats.quantity(steps.least()), item.unit(), formats.quantity(steps.step()));
    }

    private Button add(CatalogueItem item, AddToCart cart, Formats formats) {
        BigDecimal least = OrderSteps.of(item, BigDecimal.ONE).least();
        Button add = new Button(Localized.text("portal.packs.add", formats.quantity(least), item.unit()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> {
            cart.add(item, item.unit(), least);
            close();
        });
        return add;
    }
}
