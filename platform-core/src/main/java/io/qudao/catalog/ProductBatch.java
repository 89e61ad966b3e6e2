package io.qudao.catalog;

import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts of one call, each judged and laid over what is there. */
final class ProductBatch {

    private final Map<String, Product> existing;
    private final Map<String, Categories.Known> categories;
    private final Map<String, String> skuByExternalId;
    private final boolean whole;
    private final Set<String> seen = new HashSet<>();
    private final List<ProductChange> changes = new ArrayList<>();
    private final List<SaveResult> results = new ArrayList<>();

    /** @param whole whether a draft says all of a product, so that what it leaves out is cleared */
    ProductBatch(
            Map<String, Product> existing,
            Map<String, Categories.Known> categories,
            Map<String, String> skuByExternalId,
            boolean whole) {
        this.existing = existing;
        this.categories = categories;
        this.skuByExternalId = skuByExternalId;
        this.whole = whole;
    }

    List<ProductChange> changes() {
        return changes;
    }

    List<SaveResult> results() {
        return results;
    }

    void judge(ProductDraft draft) {
        Product old = existing.get(draft.sku());
        List<Problem> problems = new ArrayList<>(ProductRules.problems(draft, old));
        if (!seen.add(draft.sku())) {
            problems.add(Problem.of(CatalogProblem.SKU_REPEATED, draft.sku()).atField("sku"));
        }
        String externalId = draft.externalId();
        if (externalId != null
                && !skuByExternalId
                        .computeIfAbsent(externalId, id -> draft.sku())
                        .equals(draft.sku())) {
            problems.add(
                    Problem.of(CatalogProblem.EXTERNAL_ID_TAKEN, externalId).atField("externalId"));
        }
        results.add(problems.isEmpty() ? take(draft, old) : SaveResult.refused(draft.sku(), problems));
    }

    private SaveResult take(ProductDraft draft, @Nullable Product old) {
        String written = draft.category();
        Categories.Known category =
                isText(written) ? categories.get(Categories.fold(Objects.requireNonNull(written))) : null;
        String code = category == null ? null : category.code();
        Product merged = ProductMerge.merge(draft, whole && old != null ? old.cleared() : old, code);
        if (old != null && ProductMerge.isSame(merged, old)) {
            return SaveResult.of(draft.sku(), Outcome.UNCHANGED);
        }
        boolean unitsChanged = old == null || !ProductMerge.sameUnits(merged.units(), old.units());
        changes.add(new ProductChange(merged, unitsChanged));
        return SaveResult.of(draft.sku(), old == null ? Outcome.CREATED : Outcome.UPDATED);
    }

    String subject() {
        return changes.size() == 1 ? changes.getFirst().product().sku() : changes.size() + " products";
    }

    static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
