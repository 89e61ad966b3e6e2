package io.qudao.pricing;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.catalog.Units;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.kernel.UseCase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    /** What makes two prices the same price. */
    private record Key(
            long productId,
            String unit,
            BigDecimal minQuantity,
            @Nullable LocalDate validFrom) {}

    /** What can change of it. */
    private record Value(BigDecimal amount, @Nullable LocalDate validTo) {}

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
        List<SqlParameterSource> rows = new ArrayList<>();
        for (PriceDraft draft : drafts) {
            Units.OfProduct product = products.get(draft.sku());
            List<Problem> problems = problems(draft, product, seen);
            if (problems.isEmpty() && product != null) {
                Outcome outcome = outcome(existing.get(key(product, draft)), draft);
                if (outcome != Outcome.UNCHANGED) {
                    rows.add(row(list, product, draft));
                }
                results.add(SaveResult.of(draft.sku(), outcome));
            } else {
                results.add(SaveResult.refused(draft.sku(), problems));
            }
        }
        batch.batchUpdate(UPSERT, rows.toArray(SqlParameterSource[]::new));
        if (!rows.isEmpty()) {
            audit.record(new AuditSubject("price_list", listCode), "prices.saved", Map.of("prices", drafts));
        }
        return results;
    }

    private static Outcome outcome(@Nullable Value before, PriceDraft draft) {
        if (before == null) {
            return Outcome.CREATED;
        }
        return before.equals(new Value(draft.amount().stripTrailingZeros(), draft.validTo()))
                ? Outcome.UNCHANGED
                : Outcome.UPDATED;
    }

    private Map<Key, Value> existing(long list, java.util.Collection<Units.OfProduct> products) {
        Map<Key, Value> existing = new HashMap<>();
        jdbc.sql("select product_id, unit, min_quantity, valid_from, amount, valid_to from price"
                        + " where price_list_id = ? and product_id = any(?)")
                .params(list, products.stream().map(Units.OfProduct::productId).toArray(Long[]::new))
                .query(row -> {
                    Key key = new Key(
                            row.getLong(1),
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
                product.productId(), unit(product, draft), minQuantity(draft).stripTrailingZeros(), draft.validFrom());
    }

    private static List<Problem> problems(PriceDraft draft, Units.@Nullable OfProduct product, Set<Key> seen) {
        List<Problem> problems = new ArrayList<>();
        if (product == null) {
            problems.add(Problem.of(PricingProblem.UNKNOWN_SKU, draft.sku()).atField("sku"));
        } else if (!product.factors().containsKey(unit(product, draft))) {
            problems.add(Problem.of(PricingProblem.UNKNOWN_UNIT, unit(product, draft), draft.sku())
                    .atField("unit"));
        } else if (!seen.add(key(product, draft))) {
            problems.add(Problem.of(PricingProblem.PRICE_REPEATED, draft.sku()).atField("sku"));
        }
        if (draft.amount().signum() < 0) {
            problems.add(
                    Problem.of(PricingProblem.AMOUNT_NEGATIVE, draft.amount()).atField("amount"));
        }
        if (draft.amount().stripTrailingZeros().scale() > Money.SCALE) {
            problems.add(Problem.of(PricingProblem.AMOUNT_DECIMALS, draft.amount(), Money.SCALE)
                    .atField("amount"));
        }
        if (minQuantity(draft).signum() <= 0) {
            problems.add(Problem.of(PricingProblem.MIN_QUANTITY_NOT_POSITIVE, minQuantity(draft))
                    .atField("minQuantity"));
        }
        if (draft.validFrom() != null
                && draft.validTo() != null
                && !draft.validTo().isAfter(draft.validFrom())) {
            problems.add(Problem.of(PricingProblem.VALIDITY_REVERSED, draft.validFrom(), draft.validTo())
                    .atField("validTo"));
        }
        return problems;
    }

    private SqlParameterSource row(long list, Units.OfProduct product, PriceDraft draft) {
        return new MapSqlParameterSource()
                .addValue("list", list)
                .addValue("product", product.productId())
                .addValue("unit", unit(product, draft))
                .addValue("minQuantity", minQuantity(draft))
                .addValue("amount", draft.amount())
                .addValue("validFrom", draft.validFrom())
                .addValue("validTo", draft.validTo())
                .addValue("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static String unit(Units.OfProduct product, PriceDraft draft) {
        return draft.unit() != null ? draft.unit() : product.baseUnit();
    }

    private static BigDecimal minQuantity(PriceDraft draft) {
        return draft.minQuantity() != null ? draft.minQuantity() : BigDecimal.ONE;
    }
}
