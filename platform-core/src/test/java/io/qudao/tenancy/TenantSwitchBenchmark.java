package io.qudao.tenancy;

import static io.qudao.testing.Figures.format;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTest;
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

/** What it costs that every transaction becomes its tenant, against connections that are one tenant's for good. */
@CoreTest
@Tag("benchmark")
class TenantSwitchBenchmark {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final long ROUND_MILLIS = 3_000;
    private static final int MANY = 200;

    private static final List<String> QUERIES = List.of(
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
        List<String> schemas = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            schemas.add(filled());
        }
        try (HikariDataSource fixed = fixed(schemas.getFirst())) {
            double[] floor = new double[ROUNDS];
            double[] one = new double[ROUNDS];
            double[] many = new double[ROUNDS];
            Way toOne = switching(schemas::getFirst);
            Way toMany = switching(() -> schemas.get(ThreadLocalRandom.current().nextInt(MANY)));
            rate(plain(fixed));
            rate(toOne);
            for (int i = 0; i < ROUNDS; i++) {
                floor[i] = rate(plain(fixed));
                one[i] = rate(toOne);
                many[i] = rate(toMany);
            }
            report(Figures.median(floor), Figures.median(one), Figures.median(many));
        }
    }

    private static void report(double floor, double one, double many) {
        Figures.add(
                "Five-query transaction with role and search path set, one tenant",
                format("%.0f/s", one),
                format("%.0f/s without", floor),
                format("%.1f %% overhead", 100 * (floor / one - 1)),
                "≤ 10 %");
        Figures.add(
                "The same over 200 tenants in uniform mix",
                format("%.0f/s", many),
                format("%.0f/s without", floor),
                format("%.2f of the rate", many / floor),
                "shown beside");
    }

    private String filled() {
        Tenant tenant = tenants.create();
        tenants.asOwner(tenant, () -> {
            for (int p = 1; p <= 20; p++) {
                assortment.product("P" + p, "1.00", 40);
            }
            return tenant;
        });
        return tenant.id().schema();
    }

    private static HikariDataSource fixed(String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(CoreDatabase.TARGET.jdbcUrl());
        config.setUsername("qudao_app");
        config.setPassword(TestDatabase.PASSWORDS.app());
        config.setMaximumPoolSize(CLIENTS);
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

    private static double rate(Way way) throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS);
        long done = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(clients.submit(() -> work(way, end)));
            }
            for (Future<Long> count : counts) {
                done += count.get();
            }
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static long work(Way way, long end) throws SQLException {
        long done = 0;
        while (System.nanoTime() < end) {
            Connection connection = way.take();
            for (String query : QUERIES) {
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
