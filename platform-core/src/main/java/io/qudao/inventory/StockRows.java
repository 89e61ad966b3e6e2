package io.qudao.inventory;

import io.qudao.access.CurrentActor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies where: locks many places at once, and writes counts with their movements, by one statement each. */
@Repository
class StockRows {

    record Place(long warehouse, long product) {}

    record Level(BigDecimal onHand, BigDecimal reserved) {
        static final Level NOTHING = new Level(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** @param before what was on hand, in the base unit */
    record Change(Place place, SetStock.Count count, BigDecimal before) {
        BigDecimal difference() {
            return count.onHand().subtract(before);
        }

        String name() {
            return count.warehouse() + "/" + count.sku();
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    StockRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ids by code. */
    Map<String, Long> warehouses() {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select code, id from warehouse").query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    /** In one order for everybody, so that nobody waits for each other. */
    Map<Place, Level> lock(Set<Place> places) {
        Long[] warehouses = places.stream().map(Place::warehouse).toArray(Long[]::new);
        Long[] products = places.stream().map(Place::product).toArray(Long[]::new);
        jdbc.sql(
                        "insert into stock_item (warehouse_id, product_id) select w, p from unnest(?::bigint[], ?::bigint[]) as t (w, p)"
                                + " order by p, w on conflict do nothing")
                .params(warehouses, products)
                .update();
        Map<Place, Level> levels = new HashMap<>();
        jdbc.sql("select s.warehouse_id, s.product_id, s.on_hand, s.reserved from stock_item s"
                        + " where (s.warehouse_id, s.product_id) in (select w, p from unnest(?::bigint[], ?::bigint[]) as t (w, p))"
                        + " order by s.product_id, s.warehouse_id for update of s")
                .params(warehouses, products)
                .query(row -> {
                    levels.put(
                            new Place(row.getLong(1), row.getLong(2)),
                            new Level(row.getBigDecimal(3), row.getBigDecimal(4)));
                });
        return levels;
    }

    void write(List<Change> changes, String reason) {
        Long[] warehouses = changes.stream().map(c -> c.place.warehouse).toArray(Long[]::new);
        Long[] products = changes.stream().map(c -> c.place.product).toArray(Long[]::new);
        String[] differences =
                changes.stream().map(c -> c.difference().toPlainString()).toArray(String[]::new);
        jdbc.sql(
                        "update stock_item s set on_hand = s.on_hand + d.difference from (select w, p, sum(q::numeric) as difference"
                                + " from unnest(?::bigint[], ?::bigint[], ?::text[]) as t (w, p, q) group by w, p) d"
                                + " where s.warehouse_id = d.w and s.product_id = d.p")
                .params(warehouses, products, differences)
                .update();
        jdbc.sql(
                        "insert into stock_movement (at, warehouse_id, product_id, quantity, reason, actor) select :at, w, p, q::numeric,"
                                + " :reason, :actor from unnest(:warehouses::bigint[], :products::bigint[], :differences::text[]) as t (w, p, q)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("actor", CurrentActor.required().name())
                .param("warehouses", warehouses)
                .param("products", products)
                .param("differences", differences)
                .update();
    }
}
