package io.qudao.pricing;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.catalog.Units;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.kernel.UseCase;
import io.qudao.pricing.PriceChange.Key;
import io.qudao.pricing.PriceChange.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts prices into a list: a new price where there is none for the same SKU, unit, break and first day, else a change. */
@UseCase
@Allow(Permission.PRICES_WRITE)
public class SavePrices {

    public static final int MOST = 5_000;

    private static final String UPSERT = """
            insert into price (price_list_id, product_id, unit, min_quantity, amount, valid_from, valid_to, updated_at)
            values (:list, :product, :unit, :minQuantity, :amount, :validFrom, :validTo, :now)
            on conflict (price_list_id, product_id, unit, min_quantity, valid_from) do update
            set amount = excluded.amount, valid_to = excluded.valid_to, updated_at = excluded.updated_at
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    SavePrices(JdbcClient jdbc, NamedParameterJdbcTemplate batch, Units units, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One result per draft, in order. Rows that break a rule are told; the others are saved.
     *
     * @throws io.qudao.kernel.RefusedException UNKNOWN_PRICE_LIST, TOO_MANY_PRICES
     */
    public List<SaveResult> save(String listCode, List<PriceDraft> drafts) {
        if (drafts.size() > MOST) {
            throw Problem.of(PricingProblem.TOO_MANY_PRICES, drafts.size(), MOST)
                    .refused();
        }
        long list = jdbc.sql("select id from price_list where code = ? for update")
                .param(listCode)
                .query(Long.class)
                .optional()
                .orElseThrow(() ->
                        Problem.of(PricingProblem.UNKNOWN_PRICE_LIST, listCode).refused());
        Map<String, Units.OfProduct> products =
                units.bySku(drafts.stream().map(PriceDraft::sku).toList());
        Map<Key, Value> existing = existing(list, products.values());
        Set<Key> seen = new HashSet<>();
        List<SaveResult> results = new ArrayList<>();
        List<PriceChange> changes = new ArrayList<>();
        for (PriceDraft draft : drafts) {
            results.add(judge(draft, products.get(draft.sku()), existing, seen, changes));
        }
        write(list, changes);
        tell(listCode, changes);
        return results;
    }

    private static SaveResult judge(
            PriceDraft draft,
            Units.@Nullable OfProduct product,
            Map<Key, Value> existing,
            Set<Key> seen,
            List<PriceChange> changes) {
        List<Problem> problems = PriceRules.problems(draft, product);
        if (product == null) {
            return SaveResult.refused(draft.sku(), problems);
        }
        Key key = key(product, draft);
        if (!seen.add(key)) {
            problems.add(Problem.of(PricingProblem.PRICE_REPEATED, draft.sku()).atField("sku"));
        }
        if (!problems.isEmpty()) {
            return SaveResult.refused(draft.sku(), problems);
        }
        Value before = existing.get(key);
        Value after = new Value(draft.amount().stripTrailingZeros(), draft.validTo());
        if (after.equals(before)) {
            return SaveResult.of(draft.sku(), Outcome.UNCHANGED);
        }
        changes.add(new PriceChange(product.productId(), key, after, before));
        return SaveResult.of(draft.sku(), before == null ? Outcome.CREATED : Outcome.UPDATED);
    }

    private Map<Key, Value> existing(long list, Collection<Units.OfProduct> products) {
        Map<Key, Value> existing = new HashMap<>();
        jdbc.sql("select p.sku, x.unit, x.min_quantity, x.valid_from, x.amount, x.valid_to from price x"
                        + " join product p on p.id = x.product_id where x.price_list_id = ? and x.product_id = any(?)")
                .params(list, products.stream().map(Units.OfProduct::productId).toArray(Long[]::new))
                .query(row -> {
                    Key key = new Key(
                            row.getString(1),
                            row.getString(2),
                            row.getBigDecimal(3).stripTrailingZeros(),
                            row.getObject(4, LocalDate.class));
                    existing.put(
                            key,
                            new Value(row.getBigDecimal(5).stripTrailingZeros(), row.getObject(6, LocalDate.class)));
                });
        return existing;
    }

    private static Key key(Units.OfProduct product, PriceDraft draft) {
        return new Key(
                draft.sku(), draft.unitOf(product), draft.quantityBreak().stripTrailingZeros(), draft.validFrom());
    }

    private void write(long list, List<PriceChange> changes) {
        batch.batchUpdate(
                UPSERT, changes.stream().map(change -> row(list, change)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(long list, PriceChange change) {
        return new MapSqlParameterSource()
                .addValue("list", list)
                .addValue("product", change.productId())
                .addValue("unit", change.key().unit())
                .addValue("minQuantity", change.key().minQuantity())
                .addValue("amount", change.after().amount())
                .addValue("validFrom", change.key().validFrom())
                .addValue("validTo", change.after().validTo())
                .addValue("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** One audit row a call, however many prices: those that change, as they were and as they are. */
    private void tell(String listCode, List<PriceChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<PriceChange.Told> before = new ArrayList<>();
        for (PriceChange change : changes) {
            if (change.before() != null) {
                before.add(change.told(change.before()));
            }
        }
        audit.record(
                new AuditSubject("price_list", listCode),
                "prices.saved",
                Map.of("prices", before),
                Map.of("prices", changes.stream().map(c -> c.told(c.after())).toList()),
                null);
    }
}
