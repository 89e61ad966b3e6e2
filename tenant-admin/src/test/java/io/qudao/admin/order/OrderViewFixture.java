package io.qudao.admin.order;

import io.qudao.admin.testing.ConsoleTest;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** A brand with one order of 24 pieces that waits for approval. */
abstract class OrderViewFixture extends ConsoleTest {

    @Autowired
    PlaceOrder placeOrder;

    private String number = "";

    @Override
    protected void stock() {
        super.stock();
        number = placeOrder
                .place(new PlaceOrderCommand(
                        "D1",
                        OrderSource.CONSOLE,
                        "view-test",
                        null,
                        List.of(new PlaceOrderCommand.Line("1", "LM-1", new BigDecimal("24"), null)),
                        null,
                        null,
                        null))
                .header()
                .number();
    }

    final String number() {
        return number;
    }
}
