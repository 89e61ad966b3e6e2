package io.qudao.portal.catalogue;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.NumberField;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.ObjectMapper;

/**
 * Products as cards, drawn in the browser and fetched page by page while the reader scrolls the window. The server keeps
 * no card: a catalogue of thousands costs a session nothing.
 */
@Tag("qd-products")
@JavaScript("context://js/qd-products.js")
@Uses(NumberField.class)
final class ProductCards extends Component implements HasStyle {

    /** Divisible by every number of columns there is. */
    static final int PAGE = 24;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient BiFunction<Integer, Integer, List<CatalogueItem>> pages;
    private final transient Actions actions;
    private int shown;

    /** What the reader does to a card. */
    interface Actions {

        void add(String sku, String unit, BigDecimal quantity);

        /** @param anchor id of the element that the answer belongs to */
        void explainPrice(String sku, String anchor);

        /** Shows all there is to know of it. */
        void open(String sku);
    }

    /** @param pages products by offset and limit */
    ProductCards(BiFunction<Integer, Integer, List<CatalogueItem>> pages, Actions actions) {
        this.pages = pages;
        this.actions = actions;
        Localized.ariaLabel(this, "portal.nav.catalogue");
    }

    /** Starts from the first product. */
    void reload() {
        shown = 0;
        send("this.restart($0, $1)");
    }

    @ClientCallable
    private void more() {
        send("this.addPage($0, $1)");
    }

    private void send(String script) {
        List<CatalogueItem> page = pages.apply(shown, PAGE);
        shown += page.size();
        Formats formats = Formats.here();
        List<ProductCard> cards =
                page.stream().map(item -> ProductCard.of(item, formats)).toList();
        getElement().executeJs(script, JSON.valueToTree(cards), page.size() < PAGE);
    }

    @ClientCallable
    private void add(String sku, String unit, double quantity) {
        if (Double.isFinite(quantity)) {
            actions.add(sku, unit, BigDecimal.valueOf(quantity));
        }
    }

    @ClientCallable
    private void why(String sku, String anchor) {
        actions.explainPrice(sku, anchor);
    }

    @ClientCallable
    private void open(String sku) {
        actions.open(sku);
    }
}
