package io.qudao.bulk;

import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.imports.ImportedRow;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.PriceTier;
import io.qudao.pricing.PricingProblem;
import io.qudao.pricing.SavePrices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over a file of prices. */
final class PriceImportRun implements ImportRun<PriceRow> {

    private static final String USUAL_LIST = "BASE";

    private final PriceLists lists;
    private final List<PriceTier> tiers;
    private final SavePrices savePrices;
    private final String usualList;

    PriceImportRun(ImportStart start, PriceLists lists, List<PriceTier> tiers, SavePrices savePrices) {
        String chosen = start.options().priceList();
        this.lists = lists;
        this.tiers = tiers;
        this.savePrices = savePrices;
        this.usualList = chosen == null ? USUAL_LIST : chosen;
    }

    @Override
    public PriceRow read(ImportedRow row) {
        Terms terms = new Terms(
                row.requiredCode("sku"),
                row.text("unit"),
                row.decimal("minQuantity"),
                row.date("validFrom"),
                row.date("validTo"));
        List<PriceRow.Target> targets = new ArrayList<>();
        BigDecimal single = Amounts.price(row, "amount");
        String list = list(row);
        if (single != null) {
            targets.add(new PriceRow.Target(list, terms.price(single)));
        }
        for (PriceTier tier : tiers) {
            BigDecimal amount = Amounts.price(row, PriceImport.TIER_COLUMN + tier.code());
            if (amount != null) {
                targets.add(new PriceRow.Target(listOf(tier.code(), row, "sku"), terms.price(amount)));
            }
        }
        if (targets.isEmpty()) {
            row.refuse(Problem.of(BulkProblem.NO_AMOUNT), "amount");
        }
        return new PriceRow(terms.sku, list + " " + terms.key(), targets);
    }

    /** What all prices of a row have in common. */
    private record Terms(
            String sku,
            @Nullable String unit,
            @Nullable BigDecimal minQuantity,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        PriceDraft price(BigDecimal amount) {
            return new PriceDraft(sku, unit, minQuantity, amount, from, to);
        }

        String key() {
            BigDecimal least = minQuantity == null ? BigDecimal.ONE : minQuantity;
            return sku + " " + unit + " " + least.stripTrailingZeros().toPlainString() + " " + from;
        }
    }

    private String list(ImportedRow row) {
        String code = row.code("priceList");
        String tier = row.code("tier");
        if (code != null && !lists.has(code)) {
            row.refuse(Problem.of(PricingProblem.UNKNOWN_PRICE_LIST, code), "priceList");
        }
        if (code != null) {
            return code;
        }
        return tier == null ? usualList : listOf(tier, row, "tier");
    }

    /** A tier may be written by its code or by its name. */
    private String listOf(String written, ImportedRow row, String field) {
        String tier = tiers.stream()
                .filter(t -> t.code().equalsIgnoreCase(written)
                        || t.names().values().stream().anyMatch(written::equalsIgnoreCase))
                .map(PriceTier::code)
                .findFirst()
                .orElse(written);
        return lists.ofTier(tier).map(list -> list.code()).orElseGet(() -> {
            row.refuse(Problem.of(BulkProblem.TIER_WITHOUT_LIST, written), field);
            return usualList;
        });
    }

    @Override
    public String key(PriceRow row) {
        return row.key();
    }

    @Override
    public List<SaveResult> save(List<PriceRow> rows) {
        Map<String, List<Integer>> rowsByList = new LinkedHashMap<>();
        Map<String, List<PriceDraft>> draftsByList = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (PriceRow.Target target : rows.get(i).targets()) {
                rowsByList
                        .computeIfAbsent(target.list(), l -> new ArrayList<>())
                        .add(i);
                draftsByList
                        .computeIfAbsent(target.list(), l -> new ArrayList<>())
                        .add(target.draft());
            }
        }
        @Nullable SaveResult[] results = new SaveResult[rows.size()];
        draftsByList.forEach((list, drafts) -> {
            List<SaveResult> saved = savePrices.save(list, drafts);
            List<Integer> positions = rowsByList.getOrDefault(list, List.of());
            for (int i = 0; i < saved.size(); i++) {
                int row = positions.get(i);
                results[row] = together(results[row], saved.get(i));
            }
        });
        List<SaveResult> inOrder = new ArrayList<>();
        for (SaveResult result : results) {
            inOrder.add(java.util.Objects.requireNonNull(result, "every row has a price"));
        }
        return inOrder;
    }

    /** A SKU or unit that is not known is not known to any list; anything else must not leave half a row behind. */
    private static SaveResult together(@Nullable SaveResult before, SaveResult now) {
        if (before == null) {
            return now;
        }
        boolean refusedBefore = before.outcome() == Outcome.REFUSED;
        if (refusedBefore != (now.outcome() == Outcome.REFUSED)) {
            throw new RefusedException(refusedBefore ? before.problems() : now.problems());
        }
        return before.outcome().compareTo(now.outcome()) <= 0 ? before : now;
    }
}
