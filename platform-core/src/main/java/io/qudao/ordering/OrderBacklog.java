package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the brand: orders to approve, to ship, and those that wait for goods. Within the actor's scope. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class OrderBacklog {

    /**
     * @param total of orders in the asked currency; others are counted, not summed
     * @param oldest when the one that waits longest was placed
     */
    public record Waiting(int orders, BigDecimal total, Instant oldest) {}

    private static final String BY_STATUS = """
            select status, count(*) as orders, coalesce(sum(total) filter (where currency = :currency), 0) as total,
                   min(placed_at) as oldest
            from sales_order
            where status in ('PENDING_APPROVAL', 'CONFIRMED', 'IN_FULFILMENT')
              and (:own::bigint is null or distributor_id = :own)
            group by status
            """;

    private static final String BACKORDERED = """
            select count(*) from sales_order o
            where o.status in ('CONFIRMED', 'IN_FULFILMENT') and (:own::bigint is null or o.distributor_id = :own)
              and exists (select 1 from sales_order_line l where l.order_id = o.id and l.status = 'BACKORDERED')
            """;

    private final JdbcClient jdbc;

    OrderBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** States in which nothing waits are absent. */
    public Map<OrderStatus, Waiting> byStatus(Currency currency) {
        Map<OrderStatus, Waiting> waiting = new EnumMap<>(OrderStatus.class);
        jdbc.sql(BY_STATUS)
                .param("currency", currency.getCurrencyCode())
                .param("own", CurrentActor.required().distributorId(), java.sql.Types.BIGINT)
                .query(row -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    waiting.put(
                            OrderStatus.valueOf(row.getString("status")),
                            new Waiting(row.getInt("orders"), row.getBigDecimal("total"), oldest.toInstant()));
                });
        return waiting;
    }

    /** Confirmed orders of which some line waits for goods. */
    public int backordered() {
        return jdbc.sql(BACKORDERED)
                .param("own", CurrentActor.required().distributorId(), java.sql.Types.BIGINT)
                .query(Integer.class)
                .single();
    }
}
