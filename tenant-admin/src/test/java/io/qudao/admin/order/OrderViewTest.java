package io.qudao.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.qudao.admin.AdminNavigation;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.RejectOrder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderViewTest extends OrderViewFixture {

    @Autowired
    RejectOrder rejectOrder;

    @Autowired
    OrderQueries orders;

    @Test
    void approvesInOneClickAndThenOffersToShip() {
        openOrder();

        press("admin.order.do.APPROVE");

        assertThat(order().header().status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(find(Button.class).withText(text("admin.order.do.SHIP")).all())
                .hasSize(1);
        assertThat(find(Button.class).withText(text("admin.order.do.APPROVE")).all())
                .isEmpty();
    }

    @Test
    void rejectsWithTheReasonThatTheDistributorReads() {
        openOrder();
        press("admin.order.do.REJECT");
        test(field(TextArea.class, "admin.reason")).setValue("Discontinued");

        press("admin.order.do.REJECT");

        assertThat(order().header().status()).isEqualTo(OrderStatus.REJECTED);
        assertThat(order().history().getLast().detail()).containsEntry("reason", "Discontinued");
    }

    @Test
    void doesNotApproveWhatAColleagueHasRejectedMeanwhile() {
        openOrder();
        tenants.as(owner, () -> {
            rejectOrder.reject(number(), "No", null);
            return true;
        });

        press("admin.order.do.APPROVE");

        assertThat(order().header().status()).isEqualTo(OrderStatus.REJECTED);
        assertThat(find(Button.class).withText(text("admin.order.do.APPROVE")).all())
                .isEmpty();
    }

    private void openOrder() {
        navigate(AdminNavigation.ORDERS + "/" + number(), OrderView.class);
    }

    private OrderDetails order() {
        return orders.required(number());
    }
}
