package io.qudao.ordering;

import io.qudao.access.Actor;
import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.UseCase;
import io.qudao.settings.CurrentSettings;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes completed orders from the time before, many with three statements. Nothing is priced, reserved or shipped: they
 * are what they were, to the fourth decimal, and count in the currency of the tenant.
 */
@UseCase
@Allow(Permission.IMPORTS_RUN)
public class BookOrderHistory {

    private static final String ORDERS = """
            insert into sales_order (id, number, external_id, distributor_id, status, source, currency, net, tax, total, rounding,
              placed_at, placed_by, updated_at)
            select nextval('sales_order_seq'), :prefix || o.external_id, o.external_id, o.distributor, 'COMPLETED', 'HISTORY', :currency,
              o.net::numeric, 0, o.net::numeric, 'NONE', o.placed_at::timestamptz, :actor, :now
            from unnest(:externalIds::text[], :distributors::bigint[], :nets::text[], :placed::text[])
              as o (external_id, distributor, net, placed_at)
            """;

    private static final String LINES = """
            insert into sales_order_line (id, order_id, line_no, line_id, kind, product_id, sku, name, unit, unit_factor, quantity,
              unit_price, net, tax_rate, tax, status, shipped, delivered)
            select nextval('sales_order_line_seq'), o.id, l.line_no, l.line_no::text, case when l.product is null then 'CHARGE' else 'GOODS' end,
              l.product, l.sku, l.name, l.unit, 1, l.quantity::numeric, l.price::numeric, l.net::numeric, 0, 0, 'DELIVERED',
              l.quantity::numeric, l.quantity::numeric
            from unnest(:documents::text[], :numbers::int[], :products::bigint[], :skus::text[], :names::text[], :units::text[],
              :quantities::text[], :prices::text[], :nets::text[])
              as l (external_id, line_no, product, sku, name, unit, quantity, price, net)
            join sales_order o on o.external_id = l.external_id
            """;

    private static final String EVENTS = """
            insert into order_event (order_id, at, type, actor, actor_kind)
            select o.id, o.placed_at, 'PLACED', :actor, :kind from sales_order o where o.external_id = any(:orders)
            """;

    private final JdbcClient jdbc;
    private final CurrentSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    BookOrderHistory(JdbcClient jdbc, CurrentSettings settings, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param orders with external ids that no order has yet */
    public void book(List<HistoricOrder> orders) {
        if (orders.isEmpty()) {
            return;
        }
        Actor actor = CurrentActor.required();
        String[] externalIds = HistoricColumns.externalIds(orders);
        HistoricColumns.documents(jdbc.sql(ORDERS), orders)
                .param("prefix", HistoricOrder.PREFIX)
                .param("currency", settings.get().currency().getCurrencyCode())
                .param("actor", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        HistoricColumns.lines(jdbc.sql(LINES), orders).update();
        jdbc.sql(EVENTS)
                .param("actor", actor.displayName())
                .param("kind", actor.kind().name())
                .param("orders", externalIds)
                .update();
        audit.record(
                new AuditSubject("sales_order", orders.size() + " orders"),
                "orders.history-booked",
                Map.of("externalIds", externalIds));
    }
}
