package io.qudao.portal.catalogue;

import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import java.math.BigDecimal;

/** The cells of the product table, drawn in the browser. */
final class ProductCells {

    private static final String PICTURE =
            "<img class='qd-thumb' src='${item.picture}' alt='' width='28' height='28' loading='lazy'>";
    private static final String NUMBER =
            "<span class='qd-line-1'>${item.sku}</span><span class='qd-line-2'>${item.own}</span>";
    private static final String NAME =
            "<button type='button' class='qd-row-open qd-line-1' @click=${open}>${item.name}</button>"
                    + "<span class='qd-line-2'>${item.other}</span>";
    private static final String STATE = "<span class='qd-state ${item.tone}'>${item.word}</span>";
    private static final String ORDER = "<div class='qd-table-order'><vaadin-number-field class='qd-quantity'"
            + " theme='small align-right' .min=${item.least} .step=${item.step} .value=${String(item.least)}"
            + " .accessibleName=${item.quantityName}></vaadin-number-field>"
            + "<vaadin-button theme='small primary icon' aria-label=${item.addName} ?disabled=${!item.sellable}"
            + " @click=${e => add(Number(e.currentTarget.previousElementSibling.value))}>" + Icon.html("plus")
            + "</vaadin-button></div>";
    private static final String PHONE = "<div class='qd-phone-row'>"
            + "<button type='button' class='qd-row-open qd-wrap' @click=${open}>${item.name}</button>"
            + "<div><span class='qd-phone-note'>${item.number}</span>" + STATE + "</div>"
            + "<div><span class='qd-phone-value'>${item.price}</span>" + ORDER + "</div></div>";

    private final ProductCards.Actions actions;
    private final Formats formats;

    ProductCells(ProductCards.Actions actions, Formats formats) {
        this.actions = actions;
        this.formats = formats;
    }

    LitRenderer<CatalogueItem> picture() {
        return LitRenderer.<CatalogueItem>of(PICTURE).withProperty("picture", item -> Pictures.address(item.picture()));
    }

    /** The SKU, and below it what the distributor calls it. */
    LitRenderer<CatalogueItem> number() {
        return LitRenderer.<CatalogueItem>of(NUMBER)
                .withProperty("sku", CatalogueItem::sku)
                .withProperty("own", item -> item.ownNumber() == null ? "" : item.ownNumber());
    }

    LitRenderer<CatalogueItem> name() {
        return named(LitRenderer.of(NAME))
                .withProperty("other", item -> ProductCard.otherName(item, formats.language()));
    }

    LitRenderer<CatalogueItem> stock() {
        return stock(LitRenderer.of(STATE));
    }

    LitRenderer<CatalogueItem> order() {
        return order(LitRenderer.of(ORDER));
    }

    /** Everything of a row in one cell. */
    LitRenderer<CatalogueItem> phone() {
        return order(stock(named(LitRenderer.of(PHONE))))
                .withProperty("number", ProductCard::number)
                .withProperty("price", this::price);
    }

    String price(CatalogueItem item) {
        return item.price() == null
                ? Localized.text("portal.price.none")
                : formats.money(item.price().price()) + "/" + item.unit();
    }

    private LitRenderer<CatalogueItem> named(LitRenderer<CatalogueItem> cell) {
        return cell.withFunction("open", item -> actions.open(item.sku()))
                .withProperty("name", item -> item.name(formats.language()));
    }

    private static LitRenderer<CatalogueItem> stock(LitRenderer<CatalogueItem> cell) {
        return cell.withProperty("tone", item -> Stock.tone(item.stock()).className())
                .withProperty("word", item -> Stock.word(item.stock()));
    }

    private LitRenderer<CatalogueItem> order(LitRenderer<CatalogueItem> cell) {
        return cell.withProperty("least", item -> base(item).least())
                .withProperty("step", item -> base(item).step())
                .withProperty("sellable", item -> item.price() != null)
                .withProperty(
                        "quantityName", item -> Localized.text("portal.quantity.of", item.name(formats.language())))
                .withProperty("addName", item -> Localized.text("portal.cart.add", item.name(formats.language())))
                .withFunction(
                        "add",
                        (item, arguments) -> actions.add(
                                item.sku(),
                                item.unit(),
                                BigDecimal.valueOf(arguments.get(0).asDouble())));
    }

    private static OrderSteps base(CatalogueItem item) {
        return OrderSteps.of(item, BigDecimal.ONE);
    }
}
