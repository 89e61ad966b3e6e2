package io.qudao.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.portal.PortalTest;
import io.qudao.ui.problem.NotFoundView;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderViewTest extends PortalTest {

    @Autowired
    PlaceOrder placeOrder;

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
    void anUnknownNumberIsUnknown() {
        assertThat(navigate("orders/SO-999999", NotFoundView.class)).isNotNull();
    }

    private String place(String distributor) {
        PlaceOrderCommand.Line line = new PlaceOrderCommand.Line(null, "A", BigDecimal.TWO, null);
        return placeOrder
                .place(new PlaceOrderCommand(
                        distributor, OrderSource.PORTAL, null, null, List.of(line), null, null, null))
                .number();
    }
}
