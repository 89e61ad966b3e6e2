package io.qudao.distributor;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.kernel.UseCase;
import io.qudao.pricing.PriceTier;
import io.qudao.pricing.PriceTiers;
import io.qudao.settings.CurrentSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Creates distributors, changes or replaces them. Of many, rows that break a rule are told and the others are saved.
 */
@UseCase
@Allow(Permission.DISTRIBUTORS_WRITE)
public class SaveDistributors {

    public static final int MOST = 1_000;

    private final DistributorRows rows;
    private final DistributorWrites writes;
    private final PriceTiers tiers;
    private final CurrentSettings settings;
    private final AuditTrail audit;

    SaveDistributors(
            DistributorRows rows,
            DistributorWrites writes,
            PriceTiers tiers,
            CurrentSettings settings,
            AuditTrail audit) {
        this.rows = rows;
        this.writes = writes;
        this.tiers = tiers;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Changes what the drafts mention, and leaves the rest as it is. One result per draft, in order; a parent may stand in
     * the same list, before its children.
     */
    public List<SaveResult> save(List<DistributorDraft> drafts) {
        return save(drafts, false);
    }

    private List<SaveResult> save(List<DistributorDraft> drafts, boolean whole) {
        if (drafts.size() > MOST) {
            throw Problem.of(DistributorProblem.TOO_MANY_DISTRIBUTORS, drafts.size(), MOST)
                    .refused();
        }
        DistributorBatch batch = new DistributorBatch(
                rows.lock(Stream.concat(
                                drafts.stream().map(DistributorDraft::code),
                                drafts.stream().map(DistributorDraft::parent))
                        .filter(Objects::nonNull)
                        .toList()),
                tiers.all().stream().collect(Collectors.toMap(PriceTier::code, t -> t)),
                rows.codeByExternalId(drafts.stream()
                        .map(DistributorDraft::externalId)
                        .filter(Objects::nonNull)
                        .toList()),
                settings.get().currency(),
                whole);
        drafts.forEach(batch::judge);
        writes.write(batch.changes());
        writes.refuseCycles();
        if (!batch.changes().isEmpty()) {
            DistributorBatch.Audited audited = batch.audited();
            audit.record(
                    new AuditSubject("distributor", subject(batch.changes())),
                    "distributors.saved",
                    audited.before(),
                    audited.after(),
                    null);
        }
        return new ArrayList<>(batch.results());
    }

    /**
     * Changes of one distributor what the draft mentions.
     *
     * @param expectedVersion the version that the writer has read; null: whatever is there
     * @throws RefusedException with its problems, or DISTRIBUTOR_STALE
     */
    public Outcome save(DistributorDraft draft, @Nullable Integer expectedVersion) {
        return saveOne(draft, expectedVersion, false);
    }

    /**
     * Puts the draft in the place of a distributor: what it leaves out is cleared or takes the usual value. Name,
     * currency and status, which a distributor cannot be without, stay until they are named.
     *
     * @param expectedVersion the version that the writer has read; null: whatever is there
     * @throws RefusedException with its problems, or DISTRIBUTOR_STALE
     */
    public Outcome replace(DistributorDraft draft, @Nullable Integer expectedVersion) {
        return saveOne(draft, expectedVersion, true);
    }

    private Outcome saveOne(DistributorDraft draft, @Nullable Integer expectedVersion, boolean whole) {
        if (expectedVersion != null) {
            Distributor existing = rows.lock(List.of(draft.code())).get(draft.code());
            if (existing == null || existing.version() != expectedVersion) {
                throw Problem.of(DistributorProblem.DISTRIBUTOR_STALE, draft.code())
                        .refused();
            }
        }
        SaveResult result = save(List.of(draft), whole).getFirst();
        RefusedException.throwIfAny(result.problems());
        return result.outcome();
    }

    private static String subject(List<Distributor> changes) {
        return changes.size() == 1 ? changes.getFirst().code() : changes.size() + " distributors";
    }
}
