package io.qudao.portal.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.portal.PortalTest;
import io.qudao.storefront.Carts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckoutViewTest extends PortalTest {

    @Autowired
    Carts carts;

    @Autowired
    OrderQueries orders;

    @Test
    void placesTheCartAsOneOrderHoweverOftenTheButtonIsPressed() {
        put("A", 3);
        navigate(CheckoutView.class);
        Button submit = submit();
        test(find(TextArea.class).single()).setValue("后门卸货");
        submit.click();
        submit.click();
        assertThat(placed()).singleElement().satisfies(order -> {
            assertThat(order.placedBy()).isEqualTo(buyer.name());
            assertThat(tenants.as(buyer, () -> orders.required(order.number())).note())
                    .isEqualTo("后门卸货");
        });
        assertThat(tenants.as(buyer, carts::size)).isZero();
        assertThat(getCurrentView()).isInstanceOf(PlacedView.class);
    }

    @Test
    void aCartChangedElsewhereIsShownAgainBeforeItIsOrdered() {
        put("A", 3);
        navigate(CheckoutView.class);
        put("B", 6);
        submit().click();
        assertThat(placed()).isEmpty();
        assertThat(tenants.as(buyer, carts::size)).isEqualTo(2);
        assertThat(getCurrentView()).isInstanceOf(CartView.class);
    }

    @Test
    void anEmptyCartLeadsBackToTheCart() {
        assertThat(navigate("checkout", CartView.class)).isNotNull();
    }

    private Button submit() {
        return find(Button.class).withId("submit-order").single();
    }

    private List<OrderRow> placed() {
        return tenants.as(buyer, () -> orders.page(OrderQueries.Filter.ALL, OrderQueries.Column.PLACED, true, 0, 10));
    }

    private void put(String sku, int quantity) {
        tenants.as(buyer, () -> {
            carts.add(sku, "pcs", BigDecimal.valueOf(quantity));
            return null;
        });
    }
}
