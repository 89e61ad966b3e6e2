package io.qudao.history;

import io.qudao.access.Actor;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds up what stands in a tenant's books, and finds the files of real history. */
@Component
class Books {

    /** Totals in the manner of the data's description. */
    record Totals(
            int orderLines,
            int orders,
            BigDecimal orderSum,
            int buyers,
            int returnLines,
            int returns,
            BigDecimal returnSum) {

        static Totals of(
                int orderLines,
                int orders,
                String orderSum,
                int buyers,
                int returnLines,
                int returns,
                String returnSum) {
            return new Totals(orderLines, orders, exact(orderSum), buyers, returnLines, returns, exact(returnSum));
        }

        private static BigDecimal exact(String sum) {
            return new BigDecimal(sum).setScale(4);
        }
    }

    private static final String TOTALS = """
            select (select count(*) from sales_order_line) as order_lines, (select count(*) from sales_order) as orders,
              (select coalesce(sum(total), 0.0000) from sales_order) as order_sum,
              (select count(distinct distributor_id) from sales_order) as buyers,
              (select count(*) from sales_return_line) as return_lines, (select count(*) from sales_return) as returns,
              (select coalesce(sum(total), 0.0000) from sales_return) as return_sum
            """;

    /** Everything that must not depend on the order of the files, as one text. */
    private static final String CONTENTS = """
            select string_agg(line, chr(10) order by line) from (
              select 'p ' || p.sku || ' ' || p.name || ' ' || p.status || ' ' || p.unit || ' ' || coalesce((select x.amount::text from price x
                join price_list l on l.id = x.price_list_id where x.product_id = p.id and l.code = 'BASE'), 'none') as line from product p
              union all select 'd ' || code || ' ' || name || ' ' || coalesce(region, '') || ' ' || currency from distributor
              union all select 'o ' || o.number || ' ' || o.external_id || ' ' || d.code || ' ' || o.placed_at || ' ' || o.total || ' '
                || (select sum(l.net) from sales_order_line l where l.order_id = o.id) || ' '
                || (select string_agg(concat_ws(' ', l.line_no, l.kind, l.sku, l.name, l.quantity, l.unit_price), ',' order by l.line_no)
                     from sales_order_line l where l.order_id = o.id)
                from sales_order o join distributor d on d.id = o.distributor_id
              union all select 'r ' || r.number || ' ' || d.code || ' ' || r.placed_at || ' ' || r.total || ' '
                || (select string_agg(concat_ws(' ', l.line_no, l.kind, l.sku, l.quantity, l.unit_price), ',' order by l.line_no)
                     from sales_return_line l where l.return_id = r.id)
                from sales_return r join distributor d on d.id = r.distributor_id) c
            """;

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Books(Tenants tenants, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    Totals totals(Actor actor) {
        return one(actor, TOTALS, Totals.class);
    }

    String contents(Actor actor) {
        return one(actor, CONTENTS, String.class);
    }

    <T> T one(Actor actor, String sql, Class<T> type) {
        return tenants.as(
                actor,
                () -> transaction.execute(status -> jdbc.sql(sql).query(type).single()));
    }

    /** The extract that ships with the product. */
    static Path extract() {
        return Path.of("../app/src/main/resources/demo/gifts/order-history.csv.gz")
                .toAbsolutePath()
                .normalize();
    }

    /** The six months of Online Retail, or nothing where they are not at hand. */
    static List<Path> months() throws IOException {
        Path folder = Path.of(System.getProperty("qudao.shared-data", "../../shared/data"), "online-retail")
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".csv.gz")).sorted().toList();
        }
    }
}
