package io.qudao.inventory;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.catalog.Units;
import io.qudao.inventory.StockRows.Change;
import io.qudao.inventory.StockRows.Level;
import io.qudao.inventory.StockRows.Place;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.kernel.UseCase;
import io.qudao.outbox.Outbox;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private final StockRows rows;
    private final Units units;
    private final AuditTrail audit;
    private final Outbox outbox;

    SetStock(StockRows rows, Units units, AuditTrail audit, Outbox outbox) {
        this.rows = rows;
        this.units = units;
        this.audit = audit;
        this.outbox = outbox;
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
        Map<String, Long> warehouses = rows.warehouses();
        Map<String, Units.OfProduct> products =
                units.bySku(counts.stream().map(Count::sku).toList());
        Map<Place, BigDecimal> now = new HashMap<>();
        Map<Place, Level> before = rows.lock(places(counts, warehouses, products));
        List<SaveResult> results = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Count count : counts) {
            results.add(
                    judge(count, warehouses.get(count.warehouse()), products.get(count.sku()), before, now, changes));
        }
        if (!changes.isEmpty()) {
            rows.write(changes, reason);
            tell(changes, reason);
        }
        return results;
    }

    /** @throws RefusedException with the count's problems */
    public Outcome set(Count count, String reason) {
        SaveResult result = set(List.of(count), reason).getFirst();
        RefusedException.throwIfAny(result.problems());
        return result.outcome();
    }

    private SaveResult judge(
            Count count,
            @Nullable Long warehouse,
            Units.@Nullable OfProduct product,
            Map<Place, Level> levels,
            Map<Place, BigDecimal> now,
            List<Change> changes) {
        List<Problem> problems = problems(count, warehouse, product);
        if (!problems.isEmpty() || warehouse == null || product == null) {
            return SaveResult.refused(count.sku(), problems);
        }
        Place place = new Place(warehouse, product.productId());
        Level level = levels.getOrDefault(place, Level.NOTHING);
        if (count.onHand().compareTo(level.reserved()) < 0) {
            return SaveResult.refused(
                    count.sku(),
                    List.of(Problem.of(
                                    InventoryProblem.BELOW_RESERVATIONS, count.sku(), count.onHand(), level.reserved())
                            .atField("onHand")));
        }
        BigDecimal before = now.getOrDefault(place, level.onHand());
        now.put(place, count.onHand());
        if (count.onHand().compareTo(before) == 0) {
            return SaveResult.of(count.sku(), Outcome.UNCHANGED);
        }
        changes.add(new Change(place, count, before));
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

    private static Set<Place> places(
            List<Count> counts, Map<String, Long> warehouses, Map<String, Units.OfProduct> products) {
        Set<Place> places = new LinkedHashSet<>();
        for (Count count : counts) {
            Long warehouse = warehouses.get(count.warehouse());
            Units.OfProduct product = products.get(count.sku());
            if (warehouse != null && product != null) {
                places.add(new Place(warehouse, product.productId()));
            }
        }
        return places;
    }

    /** One audit row a call, with every count before and after; each movement stands in a row of its own anyway. */
    private void tell(List<Change> changes, String reason) {
        Map<String, BigDecimal> before = new LinkedHashMap<>();
        Map<String, BigDecimal> after = new LinkedHashMap<>();
        for (Change change : changes) {
            before.putIfAbsent(change.name(), change.before());
            after.put(change.name(), change.count().onHand());
        }
        boolean single = changes.size() == 1;
        String name = single ? changes.getFirst().name() : changes.size() + " counts";
        audit.record(
                new AuditSubject("stock_item", name),
                "stock.set",
                single ? Map.of("onHand", changes.getFirst().before()) : before,
                single ? Map.of("onHand", changes.getFirst().count().onHand()) : after,
                reason);
        List<Long> raised = changes.stream()
                .filter(c -> c.difference().signum() > 0)
                .map(c -> c.place().product())
                .distinct()
                .toList();
        if (!raised.isEmpty()) {
            outbox.append(new StockRaised(raised));
        }
    }
}
