package io.qudao.returns;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.UseCase;
import io.qudao.ordering.HistoricOrder;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
            from unnest(:returns::text[], :numbers::int[], :products::bigint[], :skus::text[], :names::text[], :units::text[],
              :quantities::text[], :prices::text[], :nets::text[])
              as l (external_id, line_no, product, sku, name, unit, quantity, price, net)
            join sales_return r on r.external_id = l.external_id
            """;

    /** A line and the return it belongs to. */
    private record Returned(String document, int number, HistoricOrder.Line line) {}

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
        String[] externalIds = texts(returns, HistoricOrder::externalId);
        jdbc.sql(RETURNS)
                .param("prefix", HistoricOrder.PREFIX)
                .param("currency", settings.get().currency().getCurrencyCode())
                .param("externalIds", externalIds)
                .param(
                        "distributors",
                        returns.stream().map(HistoricOrder::distributorId).toArray(Long[]::new))
                .param("nets", texts(returns, r -> plain(r.net())))
                .param("placed", texts(returns, r -> r.placedAt().toString()))
                .update();
        insertLines(returns);
        audit.record(
                new AuditSubject("sales_return", returns.size() + " returns"),
                "returns.history-booked",
                Map.of("externalIds", externalIds));
    }

    private void insertLines(List<HistoricOrder> returns) {
        List<Returned> lines = new ArrayList<>();
        for (HistoricOrder document : returns) {
            for (int i = 0; i < document.lines().size(); i++) {
                lines.add(new Returned(
                        document.externalId(), i + 1, document.lines().get(i)));
            }
        }
        jdbc.sql(LINES)
                .param("returns", texts(lines, Returned::document))
                .param("numbers", lines.stream().map(Returned::number).toArray(Integer[]::new))
                .param("products", lines.stream().map(l -> l.line.productId()).toArray(Long[]::new))
                .param("skus", texts(lines, l -> l.line.sku()))
                .param("names", texts(lines, l -> l.line.name()))
                .param("units", texts(lines, l -> l.line.unit()))
                .param("quantities", texts(lines, l -> plain(l.line.quantity())))
                .param("prices", texts(lines, l -> plain(l.line.price())))
                .param("nets", texts(lines, l -> plain(l.line.net())))
                .update();
    }

    private static <T> String[] texts(List<T> from, Function<T, String> value) {
        return from.stream().map(value).toArray(String[]::new);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
