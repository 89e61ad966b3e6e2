package io.qudao.inventory;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.catalog.Units;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.kernel.UseCase;
import io.qudao.outbox.Outbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sets what is on hand after a count or a report from the warehouse system. The difference becomes a movement with its
 * reason. A count below what is kept for orders is refused: the orders have to be decided first.
 */
@UseCase
@Allow(Permission.STOCK_WRITE)
public class SetStock {

    public static final int MOST = 1_000;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    /** @param onHand in the product's base unit */
    public record Count(String warehouse, String sku, BigDecimal onHand) {}

    private record Level(BigDecimal onHand, BigDecimal reserved) {}

    private final JdbcClient jdbc;
    private final Units units;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    SetStock(JdbcClient jdbc, Units units, AuditTrail audit, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One result per count, in order. Rows that break a rule are told; the others are saved. */
    public List<SaveResult> set(List<Count> counts, String reason) {
        if (counts.size() > MOST) {
            throw Problem.of(InventoryProblem.TOO_MANY_ROWS, counts.size(), MOST)
                    .refused();
        }
        if (reason.isBlank()) {
            throw Problem.of(InventoryProblem.REASON_MISSING).atField("reason").refused();
        }
        Map<String, Long> warehouses = warehouses();
        Map<String, Units.OfProduct> products =
                units.bySku(counts.stream().map(Count::sku).toList());
        List<SaveResult> results = new ArrayList<>();
        List<Long> raised = new ArrayList<>();
        for (Count count : counts) {
            results.add(set(count, warehouses.get(count.warehouse()), products.get(count.sku()), reason, raised));
        }
        if (!raised.isEmpty()) {
            outbox.append(new StockRaised(raised));
        }
        return results;
    }

    /** @throws RefusedException with the count's problems */
    public Outcome set(Count count, String reason) {
        SaveResult result = set(List.of(count), reason).getFirst();
        RefusedException.throwIfAny(result.problems());
        return result.outcome();
    }

    private Map<String, Long> warehouses() {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select code, id from warehouse").query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    private SaveResult set(
            Count count,
            @Nullable Long warehouse,
            Units.@Nullable OfProduct product,
            String reason,
            List<Long> raised) {
        List<Problem> problems = problems(count, warehouse, product);
        if (!problems.isEmpty() || warehouse == null || product == null) {
            return SaveResult.refused(count.sku(), problems);
        }
        Level before = lock(warehouse, product.productId());
        if (count.onHand().compareTo(before.reserved()) < 0) {
            return SaveResult.refused(
                    count.sku(),
                    List.of(Problem.of(
                                    InventoryProblem.BELOW_RESERVATIONS, count.sku(), count.onHand(), before.reserved())
                            .atField("onHand")));
        }
        BigDecimal difference = count.onHand().subtract(before.onHand());
        if (difference.signum() == 0) {
            return SaveResult.of(count.sku(), Outcome.UNCHANGED);
        }
        move(warehouse, product.productId(), difference, reason);
        audit.record(
                new AuditSubject("stock_item", count.warehouse() + "/" + count.sku()),
                "stock.set",
                Map.of("onHand", before.onHand()),
                Map.of("onHand", count.onHand()),
                reason);
        if (difference.signum() > 0) {
            raised.add(product.productId());
        }
        return SaveResult.of(count.sku(), Outcome.UPDATED);
    }

    private static List<Problem> problems(Count count, @Nullable Long warehouse, Units.@Nullable OfProduct product) {
        List<Problem> problems = new ArrayList<>();
        if (warehouse == null) {
            problems.add(Problem.of(InventoryProblem.UNKNOWN_WAREHOUSE, count.warehouse())
                    .atField("warehouse"));
        }
        if (product == null) {
            problems.add(Problem.of(InventoryProblem.UNKNOWN_SKU, count.sku()).atField("sku"));
        }
        if (count.onHand().signum() < 0) {
            problems.add(Problem.of(InventoryProblem.ON_HAND_NEGATIVE, count.onHand())
                    .atField("onHand"));
        }
        if (count.onHand().stripTrailingZeros().scale() > 4) {
            problems.add(Problem.of(InventoryProblem.QUANTITY_DECIMALS, count.onHand())
                    .atField("onHand"));
        }
        if (count.onHand().compareTo(LARGEST) > 0) {
            problems.add(Problem.of(InventoryProblem.QUANTITY_TOO_LARGE, count.onHand(), LARGEST)
                    .atField("onHand"));
        }
        return problems;
    }

    private Level lock(long warehouse, long product) {
        jdbc.sql("insert into stock_item (warehouse_id, product_id) values (?, ?) on conflict do nothing")
                .params(warehouse, product)
                .update();
        return jdbc.sql("select on_hand, reserved from stock_item where warehouse_id = ? and product_id = ? for update")
                .params(warehouse, product)
                .query(Level.class)
                .single();
    }

    private void move(long warehouse, long product, BigDecimal difference, String reason) {
        jdbc.sql("update stock_item set on_hand = on_hand + ? where warehouse_id = ? and product_id = ?")
                .params(difference, warehouse, product)
                .update();
        jdbc.sql(
                        "insert into stock_movement (at, warehouse_id, product_id, quantity, reason, actor) values (?, ?, ?, ?, ?, ?)")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        warehouse,
                        product,
                        difference,
                        reason,
                        CurrentActor.required().name())
                .update();
    }
}
