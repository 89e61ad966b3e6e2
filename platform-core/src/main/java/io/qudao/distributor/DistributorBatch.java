package io.qudao.distributor;

import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.pricing.PriceTier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts of one call, each judged and laid over what is there. */
final class DistributorBatch {

    private static final int LONGEST_CODE = 64;

    private final Map<String, Distributor> existing;
    private final Map<String, Distributor> known;
    private final Map<String, PriceTier> tiers;
    private final Map<String, String> codeByExternalId;
    private final Currency usualCurrency;
    private final boolean whole;
    private final Set<String> seen = new HashSet<>();
    private final List<Distributor> changes = new ArrayList<>();
    private final List<SaveResult> results = new ArrayList<>();

    /** @param whole whether a draft says all of a distributor, so that what it leaves out is cleared */
    DistributorBatch(
            Map<String, Distributor> existing,
            Map<String, PriceTier> tiers,
            Map<String, String> codeByExternalId,
            Currency usualCurrency,
            boolean whole) {
        this.existing = existing;
        this.known = new HashMap<>(existing);
        this.tiers = tiers;
        this.codeByExternalId = codeByExternalId;
        this.usualCurrency = usualCurrency;
        this.whole = whole;
    }

    List<Distributor> changes() {
        return changes;
    }

    /** Each change as it was and as it is, in the order of {@link #changes}; what was not there is left out of the first. */
    Audited audited() {
        Map<String, Terms> before = new LinkedHashMap<>();
        Map<String, Terms> after = new LinkedHashMap<>();
        for (Distributor change : changes) {
            Distributor old = existing.get(change.code());
            if (old != null) {
                before.put(old.code(), Terms.of(old));
            }
            after.put(change.code(), Terms.of(change));
        }
        return new Audited(before, after);
    }

    /** By code. */
    record Audited(Map<String, Terms> before, Map<String, Terms> after) {}

    /** What of a distributor decides over its prices, its rights and its credit. */
    record Terms(
            String name,
            DistributorStatus status,
            @Nullable String tier,
            @Nullable String parent,
            @Nullable String region,
            Currency currency,
            int paymentTermsDays) {

        private static Terms of(Distributor d) {
            return new Terms(
                    d.name(), d.status(), d.tier(), d.parent(), d.region(), d.currency(), d.paymentTermsDays());
        }
    }

    List<SaveResult> results() {
        return results;
    }

    void judge(DistributorDraft draft) {
        Distributor old = known.get(draft.code());
        List<Problem> problems = problems(draft, old);
        if (!problems.isEmpty()) {
            results.add(SaveResult.refused(draft.code(), problems));
            return;
        }
        Distributor merged = merge(draft, old);
        if (merged.equals(old)) {
            results.add(SaveResult.of(draft.code(), Outcome.UNCHANGED));
            return;
        }
        known.put(merged.code(), merged);
        changes.add(merged);
        results.add(SaveResult.of(draft.code(), old == null ? Outcome.CREATED : Outcome.UPDATED));
    }

    private List<Problem> problems(DistributorDraft draft, @Nullable Distributor old) {
        List<Problem> problems = new ArrayList<>();
        if (draft.code().isBlank()) {
            problems.add(Problem.of(DistributorProblem.CODE_MISSING).atField("code"));
        } else if (draft.code().length() > LONGEST_CODE) {
            problems.add(
                    Problem.of(DistributorProblem.CODE_TOO_LONG, LONGEST_CODE).atField("code"));
        } else if (!seen.add(draft.code())) {
            problems.add(
                    Problem.of(DistributorProblem.CODE_REPEATED, draft.code()).atField("code"));
        }
        if (old == null && (draft.name() == null || draft.name().isBlank())) {
            problems.add(Problem.of(DistributorProblem.DISTRIBUTOR_NAME_MISSING).atField("name"));
        }
        if (draft.tier() != null && !tiers.containsKey(draft.tier())) {
            problems.add(
                    Problem.of(DistributorProblem.UNKNOWN_TIER, draft.tier()).atField("tier"));
        }
        if (draft.parent() != null && !known.containsKey(draft.parent())) {
            problems.add(Problem.of(DistributorProblem.UNKNOWN_PARENT, draft.parent())
                    .atField("parent"));
        }
        if (draft.parent() != null && draft.parent().equals(draft.code())) {
            problems.add(
                    Problem.of(DistributorProblem.PARENT_CYCLE, draft.code()).atField("parent"));
        }
        if (draft.externalId() != null
                && !codeByExternalId
                        .computeIfAbsent(draft.externalId(), id -> draft.code())
                        .equals(draft.code())) {
            problems.add(Problem.of(DistributorProblem.EXTERNAL_ID_TAKEN, draft.externalId())
                    .atField("externalId"));
        }
        if (draft.currency() != null && !isCurrency(draft.currency())) {
            problems.add(Problem.of(DistributorProblem.UNKNOWN_CURRENCY, draft.currency())
                    .atField("currency"));
        }
        if (old != null
                && draft.status() != null
                && draft.status() != old.status()
                && !old.status().canBecome(draft.status())) {
            problems.add(Problem.of(DistributorProblem.ILLEGAL_STATUS_CHANGE, old.status(), draft.status())
                    .atField("status"));
        }
        return problems;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }

    private Distributor merge(DistributorDraft draft, @Nullable Distributor old) {
        Distributor base = base(draft.code(), old);
        PriceTier tier = draft.tier() == null ? null : tiers.get(draft.tier());
        Distributor parent = draft.parent() == null ? null : known.get(draft.parent());
        return new Distributor(
                base.id(),
                base.code(),
                draft.name() != null && !draft.name().isBlank() ? draft.name().strip() : base.name(),
                tier != null ? Long.valueOf(tier.id()) : base.tierId(),
                tier != null ? tier.code() : base.tier(),
                parent != null ? Long.valueOf(parent.id()) : base.parentId(),
                parent != null ? parent.code() : base.parent(),
                or(draft.region(), base.region()),
                draft.currency() != null ? Currency.getInstance(draft.currency()) : base.currency(),
                draft.status() != null ? draft.status() : base.status(),
                or(draft.email(), base.email()),
                or(draft.phone(), base.phone()),
                or(draft.contactName(), base.contactName()),
                draft.paymentTermsDays() != null ? draft.paymentTermsDays() : base.paymentTermsDays(),
                or(draft.externalId(), base.externalId()),
                base.updatedAt(),
                base.version());
    }

    private Distributor base(String code, @Nullable Distributor old) {
        if (old == null) {
            return blank(code);
        }
        return whole ? old.cleared() : old;
    }

    private Distributor blank(String code) {
        return new Distributor(
                0,
                code,
                "",
                null,
                null,
                null,
                null,
                null,
                usualCurrency,
                DistributorStatus.ACTIVE,
                null,
                null,
                null,
                0,
                null,
                Instant.EPOCH,
                0);
    }

    private static @Nullable String or(@Nullable String wished, @Nullable String otherwise) {
        return wished != null ? wished : otherwise;
    }
}
