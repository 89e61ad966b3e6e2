package io.qudao.catalog;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.kernel.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates products, changes or replaces them. Of many, rows that break a rule are told and the others are saved.
 */
@UseCase
@Allow(Permission.CATALOG_WRITE)
public class SaveProducts {

    /** More at once would hold locks for too long. */
    public static final int MOST = 1_000;

    private final ProductRows rows;
    private final ProductWrites writes;
    private final Categories categories;
    private final AuditTrail audit;

    SaveProducts(ProductRows rows, ProductWrites writes, Categories categories, AuditTrail audit) {
        this.rows = rows;
        this.writes = writes;
        this.categories = categories;
        this.audit = audit;
    }

    /** Changes what the drafts mention, and leaves the rest as it is. One result per draft, in order. */
    public List<SaveResult> save(List<ProductDraft> drafts) {
        return save(drafts, false);
    }

    private List<SaveResult> save(List<ProductDraft> drafts, boolean whole) {
        if (drafts.size() > MOST) {
            throw Problem.of(CatalogProblem.TOO_MANY_PRODUCTS, drafts.size(), MOST)
                    .refused();
        }
        ProductBatch batch = new ProductBatch(
                rows.lock(drafts.stream().map(ProductDraft::sku).toList()),
                categories.findOrCreate(drafts.stream()
                        .map(ProductDraft::category)
                        .filter(ProductBatch::isText)
                        .toList()),
                rows.skuByExternalId(drafts.stream()
                        .map(ProductDraft::externalId)
                        .filter(Objects::nonNull)
                        .toList()),
                whole);
        drafts.forEach(batch::judge);
        writes.write(batch.changes());
        if (!batch.changes().isEmpty()) {
            audit.record(
                    new AuditSubject("product", batch.subject()),
                    "products.saved",
                    Map.of(
                            "skus",
                            batch.changes().stream().map(c -> c.product().sku()).toList()));
        }
        return batch.results();
    }

    /**
     * Changes of one product what the draft mentions.
     *
     * @param expectedVersion the version that the writer has read; null: whatever is there
     * @throws RefusedException with its problems, or PRODUCT_STALE
     */
    public Outcome save(ProductDraft draft, @Nullable Integer expectedVersion) {
        return saveOne(draft, expectedVersion, false);
    }

    /**
     * Puts the draft in the place of a product: what it leaves out is cleared or takes the usual value. Name, unit and
     * status, which a product cannot be without, stay until they are named.
     *
     * @param expectedVersion the version that the writer has read; null: whatever is there
     * @throws RefusedException with its problems, or PRODUCT_STALE
     */
    public Outcome replace(ProductDraft draft, @Nullable Integer expectedVersion) {
        return saveOne(draft, expectedVersion, true);
    }

    private Outcome saveOne(ProductDraft draft, @Nullable Integer expectedVersion, boolean whole) {
        if (expectedVersion != null) {
            Product existing = rows.lock(List.of(draft.sku())).get(draft.sku());
            if (existing == null || existing.version() != expectedVersion) {
                throw Problem.of(CatalogProblem.PRODUCT_STALE, draft.sku()).refused();
            }
        }
        SaveResult result = save(List.of(draft), whole).getFirst();
        RefusedException.throwIfAny(result.problems());
        return result.outcome();
    }
}
