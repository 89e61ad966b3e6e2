package io.qudao.inventory;

import io.qudao.access.CurrentActor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps stock for order lines and gives it back. Each call is one statement over all lines, which locks the stock rows in
 * one order: simultaneous orders wait for each other instead of dead-locking, and never keep more than there is.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reservations {

    /** @param quantity wanted, in base units */
    public record Wanted(long orderLineId, long productId, BigDecimal quantity) {}

    /**
     * Warehouses are emptied in their order; within a product earlier lines come first. What a line gets of a warehouse is
     * the overlap of the stretch it wants with the stretch the warehouse has.
     */
    private static final String RESERVE = """
            with want as (
              select line, product, quantity, sum(quantity) over (partition by product order by n) - quantity as from_quantity
              from unnest(cast(:lines as bigint[]), cast(:products as bigint[]), cast(:quantities as numeric[]))
                with ordinality as w (line, product, quantity, n)),
            locked as materialized (
              select s.product_id, s.warehouse_id, greatest(s.on_hand - s.reserved - s.safety, 0) as available, w.sort
              from stock_item s join warehouse w on w.id = s.warehouse_id
              where s.product_id in (select product from want)
              order by s.product_id, s.warehouse_id for update of s),
            stretch as (
              select product_id, warehouse_id, available,
                     sum(available) over (partition by product_id order by sort, warehouse_id) - available as from_available
              from locked),
            taken as (
              select want.line, want.product, stretch.warehouse_id,
                     least(from_quantity + quantity, from_available + available) - greatest(from_quantity, from_available) as quantity
              from want join stretch on stretch.product_id = want.product
              where least(from_quantity + quantity, from_available + available) > greatest(from_quantity, from_available)),
            kept as (
              insert into stock_reservation (order_line_id, warehouse_id, product_id, quantity)
              select line, warehouse_id, product, quantity from taken
              on conflict (order_line_id, warehouse_id) do update set quantity = stock_reservation.quantity + excluded.quantity),
            reserved as (
              update stock_item s set reserved = s.reserved + t.quantity
              from (select product, warehouse_id, sum(quantity) as quantity from taken group by 1, 2) t
              where s.product_id = t.product and s.warehouse_id = t.warehouse_id)
            select line, sum(quantity) as quantity from taken group by line
            """;

    private static final String RELEASE = """
            with gone as (delete from stock_reservation where order_line_id = any(:lines) returning product_id, warehouse_id, quantity),
            locked as materialized (
              select s.product_id, s.warehouse_id from stock_item s
              where (s.product_id, s.warehouse_id) in (select product_id, warehouse_id from gone)
              order by s.product_id, s.warehouse_id for update of s)
            update stock_item s set reserved = s.reserved - g.quantity
            from (select product_id, warehouse_id, sum(quantity) as quantity from gone group by 1, 2) g
            join locked l using (product_id, warehouse_id)
            where s.product_id = g.product_id and s.warehouse_id = g.warehouse_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reservations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what there is. Lines that got nothing are absent from the answer; quantities are in base units. */
    public Map<Long, BigDecimal> reserve(List<Wanted> wanted) {
        Map<Long, BigDecimal> reserved = new HashMap<>();
        if (wanted.isEmpty()) {
            return reserved;
        }
        jdbc.sql(RESERVE)
                .param("lines", wanted.stream().map(Wanted::orderLineId).toArray(Long[]::new))
                .param("products", wanted.stream().map(Wanted::productId).toArray(Long[]::new))
                .param("quantities", wanted.stream().map(Wanted::quantity).toArray(BigDecimal[]::new))
                .query(row -> {
                    reserved.put(row.getLong(1), row.getBigDecimal(2));
                });
        return reserved;
    }

    /** Gives back whatever is kept for the lines. */
    public void release(Collection<Long> orderLineIds) {
        jdbc.sql(RELEASE).param("lines", orderLineIds.toArray(Long[]::new)).update();
    }

    /**
     * Takes goods that leave out of what was kept for the lines, warehouse by warehouse.
     *
     * @param shipped base units per order line, at most what is kept for it
     * @param document number of the shipment, for the movements
     * @throws IllegalStateException if less is kept than leaves: the caller has to guard
     */
    public void consume(Map<Long, BigDecimal> shipped, String document) {
        for (Map.Entry<Long, BigDecimal> line : new java.util.TreeMap<>(shipped).entrySet()) {
            BigDecimal rest = line.getValue();
            for (Kept kept : kept(line.getKey())) {
                BigDecimal part = kept.quantity().min(rest);
                if (part.signum() > 0) {
                    take(line.getKey(), kept, part, document);
                    rest = rest.subtract(part);
                }
            }
            if (rest.signum() > 0) {
                throw new IllegalStateException(
                        "Line " + line.getKey() + " ships " + rest + " more than is kept for it");
            }
        }
    }

    private record Kept(long warehouseId, long productId, BigDecimal quantity) {}

    private List<Kept> kept(long orderLineId) {
        return jdbc.sql(
                        "select r.warehouse_id, r.product_id, r.quantity from stock_reservation r join warehouse w on w.id = r.warehouse_id"
                                + " where r.order_line_id = ? order by w.sort, w.id for update of r")
                .param(orderLineId)
                .query(Kept.class)
                .list();
    }

    private void take(long orderLineId, Kept kept, BigDecimal part, String document) {
        jdbc.sql("update stock_item set on_hand = on_hand - :part, reserved = reserved - :part"
                        + " where warehouse_id = :warehouse and product_id = :product")
                .param("part", part)
                .param("warehouse", kept.warehouseId())
                .param("product", kept.productId())
                .update();
        boolean all = part.compareTo(kept.quantity()) == 0;
        jdbc.sql(
                        all
                                ? "delete from stock_reservation where order_line_id = :line and warehouse_id = :warehouse"
                                : "update stock_reservation set quantity = quantity - :part where order_line_id = :line and warehouse_id = :warehouse")
                .param("line", orderLineId)
                .param("warehouse", kept.warehouseId())
                .param("part", part)
                .update();
        jdbc.sql("insert into stock_movement (at, warehouse_id, product_id, quantity, reason, document, actor)"
                        + " values (?, ?, ?, ?, 'shipment', ?, ?)")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        kept.warehouseId(),
                        kept.productId(),
                        part.negate(),
                        document,
                        CurrentActor.required().name())
                .update();
    }
}
