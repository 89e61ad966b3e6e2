package io.qudao.ordering;

import io.qudao.inventory.StockRaised;
import io.qudao.outbox.OutboxListener;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods have come in: orders that wait for them get them, the oldest first. Doing it again finds nothing left to do. */
@Component
class FillBackordersOnStockRaised implements OutboxListener<StockRaised> {

    private final JdbcClient jdbc;
    private final OrderRepository orders;
    private final OrderTransitions transitions;
    private final OrderHistory history;
    private final Clock clock;

    FillBackordersOnStockRaised(
            JdbcClient jdbc, OrderRepository orders, OrderTransitions transitions, OrderHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.transitions = transitions;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Class<StockRaised> eventType() {
        return StockRaised.class;
    }

    @Override
    public void on(StockRaised event) {
        waiting(event.productIds()).forEach(this::fill);
    }

    private List<Long> waiting(List<Long> productIds) {
        return jdbc.sql("select o.id from sales_order o where o.status in ('CONFIRMED', 'IN_FULFILMENT') and exists ("
                        + " select 1 from sales_order_line l where l.order_id = o.id and l.status = 'BACKORDERED' and l.product_id = any(?))"
                        + " order by o.placed_at, o.id")
                .param(productIds.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private void fill(long orderId) {
        Order order = orders.lockById(orderId).orElseThrow();
        int before = order.version();
        transitions.reserve(order, clock.instant());
        orders.flush();
        if (order.version() != before) {
            history.add(order.id(), OrderStep.BACKORDER_FILLED, Map.of());
        }
    }
}
