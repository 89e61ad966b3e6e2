package io.qudao.portal.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.SaveProducts;
import io.qudao.portal.PortalTest;
import io.qudao.portal.Totals;
import io.qudao.storefront.Carts;
import io.qudao.ui.component.EmptyState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CartViewTest extends PortalTest {

    @Autowired
    Carts carts;

    @Autowired
    SaveProducts products;

    @Test
    void showsWhatItComesToAndTheWayOn() {
        put("A", 3);
        navigate(CartView.class);
        assertThat(find(Totals.class).single().getElement().getTextRecursively())
                .contains("60.00");
        assertThat(onwards()).isTrue();
    }

    @Test
    void aQuantityBetweenTwoPacksGoesUpToTheNextOne() {
        put("B", 6);
        navigate(CartView.class);
        ((BigDecimalField) cell(1)).setValue(new BigDecimal("7"));
        assertThat(tenants.as(buyer, carts::get).lines().getFirst().quantity()).isEqualByComparingTo("12");
    }

    @Test
    void aLineThatCannotBeOrderedStopsTheWayOn() {
        put("B", 7);
        navigate(CartView.class);
        assertThat(onwards()).isFalse();
        assertThat(cell(0).getElement().getTextRecursively()).contains("6").contains("12");
    }

    @Test
    void whatIsNoLongerSoldLeavesTheCart() {
        put("A", 3);
        tenants.asOwner(tenant, () -> {
            products.save(discontinued("A"), null);
            return null;
        });
        navigate(CartView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(tenants.as(buyer, carts::size)).isZero();
    }

    private static ProductDraft discontinued(String sku) {
        return new ProductDraft(
                sku,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ProductStatus.DISCONTINUED,
                null,
                null,
                null);
    }

    private boolean onwards() {
        return find(Anchor.class)
                .withCondition(link -> link.getHref().endsWith("checkout"))
                .exists();
    }

    /** Of the only line. */
    private Component cell(int column) {
        return test(find(CartGrid.class).single()).getCellComponent(0, column);
    }

    private void put(String sku, int quantity) {
        tenants.as(buyer, () -> {
            carts.add(sku, "pcs", BigDecimal.valueOf(quantity));
            return null;
        });
    }
}
