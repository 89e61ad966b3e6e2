package io.qudao.tenancy;

import static io.qudao.testing.Figures.format;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTestApplication;
import io.qudao.testing.Figures;
import io.qudao.testing.Tenants;
import io.qudao.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * What it costs that every transaction becomes its tenant, against connections that are one tenant's for good. The two
 * take turns, and each turn is compared with the one before it, since the machine's speed drifts.
 */
@SpringBootTest(classes = CoreTestApplication.class)
@ContextConfiguration(initializers = CoreDatabase.Uncounted.class)
@Tag("benchmark")
class TenantSwitchBenchmark {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 15;
    private static final long ROUND_MILLIS = 1_000;
    private static final int WARMING = 3;
    private static final int MANY = 200;

    /** As an order of twenty lines is looked at before it is placed. */
    private static final List<String> ORDER = List.of(
            "select * from tenant_settings",
            "select d.*, t.code as tier_code from distributor d left join price_tier t on t.id = d.tier_id where d.code = 'D1'",
            "select p.id, p.sku, p.name, p.unit, p.min_order, p.increment, p.tax_rate, p.status, u.unit, u.factor,"
                    + " (select coalesce(sum(greatest(s.on_hand - s.reserved - s.safety, 0)), 0) from stock_item s where s.product_id = p.id)"
                    + " from product p left join product_unit u on u.product_id = p.id where p.sku like 'P%'",
            "select x.id, x.product_id, l.code, l.kind, l.priority, x.unit, x.min_quantity, x.amount from price_list l"
                    + " join price x on x.price_list_id = l.id where x.product_id in (select id from product where sku like 'P%')"
                    + " and l.active and l.currency = 'CNY' and l.kind in ('BASE', 'TIER')",
            "select exists (select 1 from sales_order where external_id = 'PO-7')");

    /** The lightest there are: one row each, by its key. */
    private static final List<String> LIGHTEST = List.of(
            "select id, sku, name, unit from product where sku = 'P7'",
            "select code, currency from price_list order by code",
            "select p.amount from price p join product x on x.id = p.product_id where x.sku = 'P7'",
            "select on_hand, reserved from stock_item s join product x on x.id = s.product_id where x.sku = 'P7'",
            "select count(*) from sales_order where status = 'PENDING_APPROVAL'");

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    @Qualifier("tenantDataSource")
    HikariDataSource pool;

    @Autowired
    TenantDirectory directory;

    /** Hands out a connection in a transaction and takes it back. */
    private interface Way {
        Connection take() throws SQLException;

        void giveBack(Connection connection) throws SQLException;
    }

    @Test
    void switchesTenantsInEveryTransaction() throws Exception {
        List<String> schemas = new ArrayList<>(List.of(filled()));
        try (HikariDataSource fixed = fixed(schemas.getFirst())) {
            Way toOne = switching(schemas::getFirst);
            reportOne("Five-query transaction (an order of 20 lines looked at)", ORDER, fixed, toOne, "≤ 10 %");
            reportOne("Five reads of one row each", LIGHTEST, fixed, toOne, "shown beside");
            while (schemas.size() < MANY) {
                schemas.add(filled());
            }
            Way toMany = switching(() -> schemas.get(ThreadLocalRandom.current().nextInt(MANY)));
            reportMany("Five-query transaction (an order of 20 lines looked at)", ORDER, fixed, toMany);
            reportMany("Five reads of one row each", LIGHTEST, fixed, toMany);
        }
    }

    private static void reportOne(String what, List<String> queries, HikariDataSource fixed, Way way, String bound)
            throws Exception {
        Turns turns = turns(queries, fixed, way);
        double[] overhead = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            overhead[i] = 100 * (turns.floor[i] / turns.switching[i] - 1);
        }
        Figures.add(
                what + ", with role and search path set, one tenant",
                format("%.0f/s", Figures.median(turns.switching)),
                format("%.0f/s without", Figures.median(turns.floor)),
                format("%.1f %% overhead", Figures.median(overhead)),
                bound);
    }

    private static void reportMany(String what, List<String> queries, HikariDataSource fixed, Way way)
            throws Exception {
        Turns turns = turns(queries, fixed, way);
        Figures.add(
                what + ", over 200 tenants in uniform mix",
                format("%.0f/s", Figures.median(turns.switching)),
                format("%.0f/s without", Figures.median(turns.floor)),
                format("%.2f of the rate", Figures.median(turns.switching) / Figures.median(turns.floor)),
                "shown beside");
    }

    private record Turns(double[] floor, double[] switching) {}

    private static Turns turns(List<String> queries, HikariDataSource fixed, Way way) throws Exception {
        Turns turns = new Turns(new double[ROUNDS], new double[ROUNDS]);
        for (int i = -WARMING; i < ROUNDS; i++) {
            double floor = rate(plain(fixed), queries);
            double switching = rate(way, queries);
            if (i >= 0) {
                turns.floor[i] = floor;
                turns.switching[i] = switching;
            }
        }
        return turns;
    }

    private String filled() {
        Tenant tenant = tenants.create();
        tenants.asOwner(tenant, () -> {
            for (int p = 1; p <= 20; p++) {
                assortment.product("P" + p, "1.00", 40);
            }
            assortment.distributor("D1", "A");
            return tenant;
        });
        return tenant.id().schema();
    }

    /** A pool like the program's, but for what its connections are from the start. */
    private HikariDataSource fixed(String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(CoreDatabase.TARGET.jdbcUrl());
        config.setUsername("qudao_app");
        config.setPassword(TestDatabase.PASSWORDS.app());
        config.setMaximumPoolSize(pool.getMaximumPoolSize());
        config.setMinimumIdle(pool.getMinimumIdle());
        config.setConnectionInitSql("set search_path to " + schema + "; set role " + schema);
        return new HikariDataSource(config);
    }

    private static Way plain(HikariDataSource fixed) {
        return new Way() {
            @Override
            public Connection take() throws SQLException {
                Connection connection = fixed.getConnection();
                connection.setAutoCommit(false);
                return connection;
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                connection.commit();
                connection.close();
            }
        };
    }

    private Way switching(Supplier<String> schema) {
        TenantConnections connections = new TenantConnections(pool, directory);
        return new Way() {
            @Override
            public Connection take() throws SQLException {
                return connections.getConnection(schema.get());
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                connection.commit();
                connections.releaseConnection("", connection);
            }
        };
    }

    private static double rate(Way way, List<String> queries) throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS);
        long done = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(clients.submit(() -> work(way, queries, end)));
            }
            for (Future<Long> count : counts) {
                done += count.get();
            }
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static long work(Way way, List<String> queries, long end) throws SQLException {
        long done = 0;
        while (System.nanoTime() < end) {
            Connection connection = way.take();
            for (String query : queries) {
                try (PreparedStatement statement = connection.prepareStatement(query);
                        ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
            way.giveBack(connection);
            done++;
        }
        return done;
    }
}
