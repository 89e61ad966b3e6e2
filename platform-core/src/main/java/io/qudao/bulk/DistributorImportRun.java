package io.qudao.bulk;

import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.SaveDistributors;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportedRow;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.pricing.PriceTier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a file of distributors. */
final class DistributorImportRun implements ImportRun<DistributorDraft> {

    private final SaveDistributors saveDistributors;
    private final List<PriceTier> tiers;
    private final boolean rehearsal;

    /** In a rehearsal an earlier chunk is gone, so a parent that stood in it is brought back for its children. */
    private final Map<String, DistributorDraft> rehearsed = new HashMap<>();

    DistributorImportRun(SaveDistributors saveDistributors, List<PriceTier> tiers, boolean rehearsal) {
        this.saveDistributors = saveDistributors;
        this.tiers = tiers;
        this.rehearsal = rehearsal;
    }

    @Override
    public DistributorDraft read(ImportedRow row) {
        return new DistributorDraft(
                row.requiredCode("code"),
                row.text("distributorName"),
                tier(row.text("tier")),
                row.code("parent"),
                row.text("region"),
                row.text("currency"),
                null,
                row.text("email"),
                row.code("phone"),
                row.text("contactName"),
                days(row),
                null);
    }

    private @Nullable String tier(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return tiers.stream()
                .filter(t -> t.code().equalsIgnoreCase(written)
                        || t.names().values().stream().anyMatch(written::equalsIgnoreCase))
                .map(PriceTier::code)
                .findFirst()
                .orElse(written);
    }

    private static @Nullable Integer days(ImportedRow row) {
        BigDecimal days = row.decimal("paymentTermsDays");
        if (days == null) {
            return null;
        }
        if (days.stripTrailingZeros().scale() > 0 || days.signum() < 0 || days.compareTo(BigDecimal.valueOf(365)) > 0) {
            row.refuse(Problem.of(BulkProblem.DAYS_NOT_WHOLE, days), "paymentTermsDays");
            return null;
        }
        return days.intValue();
    }

    @Override
    public String key(DistributorDraft draft) {
        return draft.code();
    }

    @Override
    public List<SaveResult> save(List<DistributorDraft> drafts) {
        List<DistributorDraft> parents = rehearsal ? missingParents(drafts) : List.of();
        List<DistributorDraft> all = new ArrayList<>(parents);
        all.addAll(drafts);
        List<SaveResult> results = saveDistributors.save(all).subList(parents.size(), all.size());
        if (rehearsal) {
            for (int i = 0; i < drafts.size(); i++) {
                if (results.get(i).outcome() != Outcome.REFUSED) {
                    rehearsed.put(drafts.get(i).code(), drafts.get(i));
                }
            }
        }
        return results;
    }

    private List<DistributorDraft> missingParents(List<DistributorDraft> drafts) {
        Set<String> here = new LinkedHashSet<>();
        drafts.forEach(draft -> here.add(draft.code()));
        Map<String, DistributorDraft> missing = new HashMap<>();
        for (DistributorDraft draft : drafts) {
            String parent = draft.parent();
            if (parent != null && !here.contains(parent) && rehearsed.containsKey(parent)) {
                missing.put(parent, DistributorDraft.of(parent).named(parent));
            }
        }
        return List.copyOf(missing.values());
    }
}
