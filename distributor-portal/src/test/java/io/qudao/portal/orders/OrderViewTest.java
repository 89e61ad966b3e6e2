package io.qudao.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.qudao.access.Actor;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.SaveProducts;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.portal.PortalTest;
import io.qudao.storefront.Carts;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Banner;
import io.qudao.ui.problem.NotFoundView;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderViewTest extends PortalTest {

    @Autowired
    PlaceOrder placeOrder;

    @Autowired
    SaveProducts products;

    @Autowired
    Carts carts;

    @Test
    void namesThePersonWhoPlacedTheOrder() {
        String number = tenants.as(buyer, () -> place("D1"));
        navigate(OrderView.class, number);
        assertThat(find(OrderView.class).single().getElement().getTextRecursively())
                .contains("陈洁")
                .doesNotContain(buyer.name());
    }

    @Test
    void anotherDistributorsOrderIsUnknown() {
        Actor stranger = tenants.asOwner(tenant, () -> buyers.of(tenant, assortment.distributor("D2", null), "Wang"));
        String number = tenants.as(stranger, () -> place("D2"));
        assertThat(navigate("orders/" + number, NotFoundView.class)).isNotNull();
        assertThat(navigate("placed/" + number, NotFoundView.class)).isNotNull();
    }

    @Test
    void reordersWhatIsStillSoldAndNamesWhatIsNot() {
        String number = tenants.as(buyer, () -> place("D1", "A", "B"));
        tenants.asOwner(tenant, () -> {
            products.save(discontinued("A"), null);
            return null;
        });
        navigate(OrderView.class, number);
        test(find(Button.class).withText(Localized.text("portal.reorder")).single())
                .click();
        assertThat(find(Banner.class).single().getElement().getTextRecursively())
                .contains("A Product A");
        assertThat(tenants.as(buyer, carts::get).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.item().sku()).isEqualTo("B"));
    }

    @Test
    void anUnknownNumberIsUnknown() {
        assertThat(navigate("orders/SO-999999", NotFoundView.class)).isNotNull();
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

    private String place(String distributor) {
        return place(distributor, "A");
    }

    private String place(String distributor, String... skus) {
        List<PlaceOrderCommand.Line> lines = Stream.of(skus)
                .map(sku -> new PlaceOrderCommand.Line(null, sku, BigDecimal.valueOf(6), null))
                .toList();
        return placeOrder
                .place(new PlaceOrderCommand(distributor, OrderSource.PORTAL, null, null, lines, null, null, null))
                .number();
    }
}
