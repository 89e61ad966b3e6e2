package io.qudao.returns;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.UseCase;
import io.qudao.ordering.HistoricColumns;
import io.qudao.ordering.HistoricOrder;
import io.qudao.settings.CurrentSettings;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes settled returns from the time before, many with two statements. Quantities and amounts are positive. */
@UseCase
@Allow(Permission.IMPORTS_RUN)
public class BookReturnHistory {

    private static final String RETURNS = """
            insert into sales_return (number, external_id, distributor_id, status, source, currency, total, placed_at)
            select :prefix || r.external_id, r.external_id, r.distributor, 'SETTLED', 'HISTORY', :currency, r.net::numeric,
              r.placed_at::timestamptz
            from unnest(:externalIds::text[], :distributors::bigint[], :nets::text[], :placed::text[])
              as r (external_id, distributor, net, placed_at)
            """;

    private static final String LINES = """
            insert into sales_return_line (return_id, line_no, kind, product_id, sku, name, unit, quantity, unit_price, net)
            select r.id, l.line_no, case when l.product is null then 'CHARGE' else 'GOODS' end, l.product, l.sku, l.name, l.unit,
              l.quantity::numeric, l.price::numeric, l.net::numeric
            from unnest(:documents::text[], :numbers::int[], :products::bigint[], :skus::text[], :names::text[], :units::text[],
              :quantities::text[], :prices::text[], :nets::text[])
              as l (external_id, line_no, product, sku, name, unit, quantity, price, net)
            join sales_return r on r.external_id = l.external_id
            """;

    private final JdbcClient jdbc;
    private final CurrentSettings settings;
    private final AuditTrail audit;

    BookReturnHistory(JdbcClient jdbc, CurrentSettings settings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.audit = audit;
    }

    /** @param returns documents with external ids that no return has yet, their quantities positive */
    public void book(List<HistoricOrder> returns) {
        if (returns.isEmpty()) {
            return;
        }
        HistoricColumns.documents(jdbc.sql(RETURNS), returns)
                .param("prefix", HistoricOrder.PREFIX)
                .param("currency", settings.get().currency().getCurrencyCode())
                .update();
        HistoricColumns.lines(jdbc.sql(LINES), returns).update();
        audit.record(
                new AuditSubject("sales_return", returns.size() + " returns"),
                "returns.history-booked",
                Map.of("externalIds", HistoricColumns.externalIds(returns)));
    }
}
