package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Where;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was ordered in the course of time, within the actor's scope. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class TurnoverQueries {

    private final JdbcClient jdbc;

    TurnoverQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total in the tenant's currency */
    public record Turnover(LocalDate day, int orders, BigDecimal total) {}

    /** Orders and their total per day in the given zone, without rejected and cancelled ones. */
    public List<Turnover> perDay(LocalDate from, ZoneId zone, Currency currency) {
        Where where = OrderHeaders.where(OrderQueries.Filter.ALL)
                .and("o.placed_at >= :from", "from", from.atStartOfDay(zone).toOffsetDateTime())
                .and("o.currency = :currency", "currency", currency.getCurrencyCode())
                .and("o.status not in ('REJECTED', 'CANCELLED')")
                .and("true", "zone", zone.getId());
        return jdbc.sql(
                        "select (o.placed_at at time zone :zone)::date as day, count(*) as orders, sum(o.total) as total"
                                + " from sales_order o join distributor d on d.id = o.distributor_id" + where
                                + " group by 1 order by 1")
                .params(where.parameters())
                .query(Turnover.class)
                .list();
    }
}
