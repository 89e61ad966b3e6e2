package io.qudao.portal.catalogue;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Products as a table, for those who know what they want. Rows come page by page. */
@Uses(NumberField.class)
final class ProductTable extends Grid<CatalogueItem> {

    private static final String STATE = "<span class='qd-state ${item.tone}'>${item.word}</span>";
    private static final String NAME =
            "<span class='qd-line-1'>${item.name}</span><span class='qd-line-2'>${item.other}</span>";
    private static final String PICTURE =
            "<img class='qd-thumb' src='${item.picture}' alt='' width='28' height='28' loading='lazy'>";
    private static final String ORDER = "<div class='qd-table-order'><vaadin-number-field class='qd-quantity'"
            + " theme='small align-right' .min=${item.least} .step=${item.step} .value=${String(item.least)}"
            + " .accessibleName=${item.quantityName}></vaadin-number-field>"
            + "<vaadin-button theme='small primary icon' aria-label=${item.addName} ?disabled=${!item.sellable}"
            + " @click=${e => add(Number(e.currentTarget.previousElementSibling.value))}>" + Icon.html("plus")
            + "</vaadin-button></div>";

    private static final String PHONE = "<div class='qd-phone-row'><div class='qd-wrap'>${item.name}</div>"
            + "<div><span class='qd-phone-note'>${item.sku}</span>" + STATE + "</div>"
            + "<div><span class='qd-phone-value'>${item.price}</span>" + ORDER + "</div></div>";

    private final transient ProductCards.Actions actions;

    ProductTable(
            BiFunction<Integer, Integer, List<CatalogueItem>> pages,
            Supplier<Integer> count,
            ProductCards.Actions actions) {
        this.actions = actions;
        addClassName("is-dense");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(40);
        Localized.ariaLabel(this, "portal.nav.catalogue");
        Signal<Boolean> narrow = Narrow.signal();
        Signal<String> language = Localized.signal("portal.nav.catalogue");
        Signal.effect(this, () -> {
            language.get();
            boolean phone = narrow.get();
            Signal.untracked(() -> {
                columns(phone);
                return true;
            });
        });
        setItems(DataProvider.fromCallbacks(
                query -> pages.apply(query.getOffset(), query.getLimit()).stream(), query -> count.get()));
    }

    private void columns(boolean phone) {
        removeAllColumns();
        Formats formats = Formats.here();
        if (phone) {
            addColumn(named(order(PHONE, formats), formats)
                            .withProperty(
                                    "tone", item -> Stock.tone(item.stock()).className())
                            .withProperty("word", item -> Stock.word(item.stock()))
                            .withProperty("price", item -> price(item, formats)))
                    .setHeader(Localized.text("portal.col.product"));
            return;
        }
        addColumn(LitRenderer.<CatalogueItem>of(PICTURE)
                        .withProperty("picture", item -> Pictures.address(item.picture())))
                .setHeader(Localized.span("qd-hidden", "portal.col.picture"))
                .setWidth("56px")
                .setFlexGrow(0);
        addColumn(CatalogueItem::sku)
                .setHeader(Localized.text("portal.col.sku"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setPartNameGenerator(item -> "mono");
        addColumn(named(LitRenderer.of(NAME), formats))
                .setHeader(Localized.text("portal.col.product"))
                .setWidth("200px")
                .setFlexGrow(3)
                .setRowHeader(true);
        addColumn(LitRenderer.<CatalogueItem>of(STATE)
                        .withProperty("tone", item -> Stock.tone(item.stock()).className())
                        .withProperty("word", item -> Stock.word(item.stock())))
                .setHeader(Localized.text("portal.col.stock"))
                .setWidth("132px")
                .setFlexGrow(0);
        priceColumns(formats);
    }

    private void priceColumns(Formats formats) {
        addColumn(item -> price(item, formats))
                .setHeader(Localized.text("portal.col.price"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("116px")
                .setFlexGrow(0)
                .setPartNameGenerator(item -> "num strong");
        addColumn(order(ORDER, formats))
                .setHeader(Localized.text("portal.col.quantity"))
                .setWidth("150px")
                .setFlexGrow(0);
    }

    private static String price(CatalogueItem item, Formats formats) {
        return item.price() == null
                ? Localized.text("portal.price.none")
                : formats.money(item.price().price()) + "/" + item.unit();
    }

    private static LitRenderer<CatalogueItem> named(LitRenderer<CatalogueItem> renderer, Formats formats) {
        return renderer.withProperty("sku", CatalogueItem::sku)
                .withProperty("name", item -> item.name(formats.language()))
                .withProperty("other", item -> ProductCard.otherName(item, formats.language()));
    }

    private LitRenderer<CatalogueItem> order(String template, Formats formats) {
        return LitRenderer.<CatalogueItem>of(template)
                .withProperty("least", item -> base(item).least())
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
