package io.qudao.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.testing.CoreDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The floor: the rows that placing an order writes, written by hand on connections that are the tenant's for good. It reads
 * nothing, checks nothing and authorises nobody.
 */
final class PlainJdbcOrders implements AutoCloseable {

    private static final int BLOCK = 50;

    private final HikariDataSource pool;
    private final long[] products;
    private final long distributor;
    private final long warehouse;
    private final long[] orderIds = new long[2];
    private final long[] lineIds = new long[2];

    PlainJdbcOrders(String schema, int clients, long[] products, long distributor, long warehouse) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(CoreDatabase.TARGET.jdbcUrl());
        config.setUsername(CoreDatabase.TARGET.user());
        config.setPassword(CoreDatabase.TARGET.password());
        config.setMaximumPoolSize(clients);
        config.setConnectionInitSql("set search_path to " + schema);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        this.pool = new HikariDataSource(config);
        this.products = products;
        this.distributor = distributor;
        this.warehouse = warehouse;
    }

    /** Twenty lines of one piece each. */
    void place(int[] chosen) throws SQLException {
        try (Connection c = pool.getConnection()) {
            c.setAutoCommit(false);
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            String key = UUID.randomUUID().toString();
            idempotencyKey(c, key, now);
            long order = next(c, "sales_order_seq", orderIds) - BLOCK + 1;
            long[] lines = new long[chosen.length];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = next(c, "sales_order_line_seq", lineIds);
            }
            header(c, order, key, now, chosen.length);
            lines(c, order, lines, chosen);
            reserve(c, lines, chosen);
            event(c, order, now);
            audit(c, key, now);
            outbox(c, order, now);
            answer(c, key);
            c.commit();
        }
    }

    private synchronized long next(Connection c, String sequence, long[] block) throws SQLException {
        if (block[0] == block[1]) {
            try (PreparedStatement s = c.prepareStatement("select nextval(?::regclass)")) {
                s.setString(1, sequence);
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    block[0] = r.getLong(1);
                    block[1] = block[0] + BLOCK;
                }
            }
        }
        return block[0]++;
    }

    private static void idempotencyKey(Connection c, String key, OffsetDateTime now) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into idempotency_key (client, key, request_hash, created_at) values ('floor', ?, ?, ?) on conflict do nothing")) {
            s.setString(1, key);
            s.setBytes(2, new byte[32]);
            s.setObject(3, now);
            s.executeUpdate();
        }
    }

    private void header(Connection c, long id, String key, OffsetDateTime now, int lines) throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("insert into sales_order (id, number, distributor_id, status, source, currency,"
                        + " net, tax, total, rounding, placed_at, placed_by, updated_at, external_id)"
                        + " values (?, ?, ?, 'CONFIRMED', 'API', 'CNY', ?, 0, ?, 'LINE', ?, 'floor', ?, ?)")) {
            s.setLong(1, id);
            s.setString(2, "F-" + key);
            s.setLong(3, distributor);
            s.setBigDecimal(4, BigDecimal.valueOf(lines));
            s.setBigDecimal(5, BigDecimal.valueOf(lines));
            s.setObject(6, now);
            s.setObject(7, now);
            s.setNull(8, Types.VARCHAR);
            s.executeUpdate();
        }
    }

    private void lines(Connection c, long order, long[] ids, int[] chosen) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into sales_order_line (id, order_id, line_no, line_id, kind, product_id,"
                        + " sku, name, unit, unit_factor, quantity, unit_price, net, tax_rate, tax, status, reserved, shipped, delivered, price_rule)"
                        + " values (?, ?, ?, ?, 'GOODS', ?, ?, 'Product', 'pcs', 1, 1, 1, 1, 0, 0, 'RESERVED', 1, 0, 0, ?::jsonb)")) {
            for (int i = 0; i < ids.length; i++) {
                s.setLong(1, ids[i]);
                s.setLong(2, order);
                s.setInt(3, i + 1);
                s.setString(4, String.valueOf(i + 1));
                s.setLong(5, products[chosen[i]]);
                s.setString(6, "P" + chosen[i]);
                s.setString(7, "{\"list\":\"A\",\"level\":\"TIER\",\"unit\":\"pcs\",\"minQuantity\":1,\"amount\":1}");
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private void reserve(Connection c, long[] ids, int[] chosen) throws SQLException {
        Long[] lines = new Long[ids.length];
        Long[] wanted = new Long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            lines[i] = ids[i];
            wanted[i] = products[chosen[i]];
        }
        try (PreparedStatement s = c.prepareStatement(
                "with want as (select * from unnest(?::bigint[], ?::bigint[]) as w (line, product)),"
                        + " locked as (select product_id from stock_item where product_id in (select product from want) and warehouse_id = ?"
                        + "   order by product_id for update),"
                        + " kept as (insert into stock_reservation (order_line_id, warehouse_id, product_id, quantity)"
                        + "   select line, ?, product, 1 from want)"
                        + " update stock_item s set reserved = s.reserved + 1 from locked l"
                        + " where s.product_id = l.product_id and s.warehouse_id = ? and s.on_hand - s.reserved >= 1")) {
            s.setArray(1, c.createArrayOf("bigint", lines));
            s.setArray(2, c.createArrayOf("bigint", wanted));
            s.setLong(3, warehouse);
            s.setLong(4, warehouse);
            s.setLong(5, warehouse);
            if (s.executeUpdate() != ids.length) {
                throw new SQLException("Out of stock");
            }
        }
    }

    private static void event(Connection c, long order, OffsetDateTime now) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into order_event (order_id, at, type, actor, actor_kind, detail) values (?, ?, 'PLACED', 'floor', 'API_CLIENT', '{}')")) {
            s.setLong(1, order);
            s.setObject(2, now);
            s.executeUpdate();
        }
    }

    private static void audit(Connection c, String key, OffsetDateTime now) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into audit_entry (at, actor, action, subject_type, subject_id, after)"
                        + " values (?, 'floor', 'order.placed', 'sales_order', ?, '{\"status\": \"CONFIRMED\", \"total\": \"20 CNY\"}')")) {
            s.setObject(1, now);
            s.setString(2, key);
            s.executeUpdate();
        }
    }

    private static void outbox(Connection c, long order, OffsetDateTime now) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into outbox (at, type, payload, next_attempt_at) values (?, 'OrderPlaced', ?::jsonb, ?)")) {
            s.setObject(1, now);
            s.setString(2, "{\"orderId\": " + order + ", \"number\": \"F\"}");
            s.setObject(3, now);
            s.executeUpdate();
        }
    }

    /** As long as the answer that the API keeps. */
    private static void answer(Connection c, String key) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "update idempotency_key set status = 201, body = ? where client = 'floor' and key = ?")) {
            s.setString(1, new String(new byte[9_000], StandardCharsets.US_ASCII).replace('\0', 'x'));
            s.setString(2, key);
            s.executeUpdate();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
