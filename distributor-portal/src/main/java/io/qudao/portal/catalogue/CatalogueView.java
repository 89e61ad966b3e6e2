package io.qudao.portal.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.qudao.catalog.CategoryQueries;
import io.qudao.distributor.Distributor;
import io.qudao.ordering.OrderQueries;
import io.qudao.portal.CartState;
import io.qudao.portal.PortalLayout;
import io.qudao.portal.PortalNavigation;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.CatalogueFilter;
import io.qudao.storefront.CatalogueItem;
import io.qudao.storefront.OwnDistributor;
import io.qudao.storefront.OwnNumbers;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;

/** The buyer's home: what waits, and the catalogue to order from. */
@Route(value = PortalNavigation.CATALOGUE, layout = PortalLayout.class)
@RolesAllowed("DISTRIBUTOR")
@OnHost(OnHost.Kind.TENANT)
final class CatalogueView extends PageView implements BeforeEnterObserver, ProductCards.Actions {

    private static final int UNKNOWN = -1;

    private final transient Catalogue catalogue;
    private final transient CategoryQueries categories;
    private final transient Distributor distributor;
    private final transient AddToCart addToCart;
    private final transient OwnNumbers ownNumbers;
    private final CategoryFacets facets = new CategoryFacets(code -> show(this.state.withCategory(code)));
    private final CatalogueTools tools = new CatalogueTools(this::show);
    private final StockChip inStock = new StockChip(only -> show(this.state.withInStock(only)));
    private final H2 found = new H2();
    private final Div results = Parts.div("qd-results");
    private CatalogueState state = CatalogueState.ALL;
    private int count = UNKNOWN;

    CatalogueView(
            Catalogue catalogue,
            CategoryQueries categories,
            OrderQueries orders,
            OwnDistributor own,
            OwnNumbers ownNumbers,
            CartState cart,
            Clock clock) {
        super("portal.nav.catalogue");
        this.catalogue = catalogue;
        this.categories = categories;
        this.distributor = own.get();
        this.addToCart = new AddToCart(cart);
        this.ownNumbers = ownNumbers;
        Div head = Parts.div("qd-results-head", found, Parts.space(), inStock);
        Div middle = new Div(tools, facets.chips(), head, results);
        add(new Greeting(distributor, clock), Waiting.row(orders, cart));
        add(Parts.div("qd-catalogue", facets.column(), middle, new CartPanel(cart)));
        Localized.onLanguage(results, () -> {
            if (count != UNKNOWN) {
                draw();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = CatalogueState.of(event.getLocation().getQueryParameters());
        tools.show(state);
        inStock.show(state.inStock());
        facets.show(categories.all(), catalogue.count(CatalogueFilter.ALL), state.category());
        count = catalogue.count(state.filter());
        draw();
    }

    private void show(CatalogueState wanted) {
        UI.getCurrentOrThrow().navigate(CatalogueView.class, wanted.address());
    }

    private void draw() {
        found.setText(Localized.text("portal.found", count));
        results.removeAll();
        if (count == 0) {
            results.add(nothing());
        } else if (state.table()) {
            results.add(new ProductTable(this::page, () -> count, this));
        } else {
            ProductCards cards = new ProductCards(this::page, this);
            results.add(cards);
            cards.reload();
        }
    }

    private List<CatalogueItem> page(int offset, int limit) {
        return catalogue.page(state.filter(), state.order(), Localized.language(), offset, limit);
    }

    private Component nothing() {
        if (!state.isFiltered()) {
            return new EmptyState("box", "portal.catalogue.empty", "portal.catalogue.empty.d");
        }
        Button all = Localized.button("portal.found.all", ButtonVariant.PRIMARY);
        all.addClickListener(click -> show(CatalogueState.ALL.withTable(state.table())));
        return new EmptyState("search", "portal.found.none", "portal.found.none.d", all);
    }

    @Override
    public void add(String sku, String unit, BigDecimal quantity) {
        item(sku).forEach(item -> addToCart.add(item, unit, quantity));
    }

    @Override
    public void explainPrice(String sku, String anchor) {
        item(sku).forEach(item -> {
            if (item.price() != null) {
                PriceReasons reasons = new PriceReasons(item, item.price(), anchor);
                add(reasons);
                reasons.open();
            }
        });
    }

    @Override
    public void open(String sku) {
        item(sku).forEach(item -> new ProductDialog(item, addToCart, number -> {
                    ownNumbers.give(sku, number);
                    draw();
                })
                .open());
    }

    private List<CatalogueItem> item(String sku) {
        return catalogue.bySku(List.of(sku), distributor.code());
    }
}
