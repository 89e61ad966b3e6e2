package io.qudao.imports;

import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.files.ImportField;
import io.qudao.kernel.Problem;
import java.util.List;
import java.util.Set;

/** Something that can be brought in as a file: products, prices, the order history. Contributed as a bean. */
public interface ImportKind {

    /** Stable, part of the API's contract: {@code products}, {@code order-history}. */
    String name();

    /** What a file of this kind may hold. Called inside the tenant, since it may depend on the tenant's price tiers. */
    List<ImportField> fields();

    /** What anyone needs who imports files of this kind, whatever columns they have. */
    Set<Permission> needs();

    /** What these columns need in addition. */
    default Set<Permission> needs(ColumnMapping mapping) {
        return Set.of();
    }

    /** What is wrong with the request, apart from the file: an unknown price list, a distributor that does not exist. */
    default List<Problem> problems(ImportOptions options, ColumnMapping mapping) {
        return List.of();
    }

    /** Begins a pass over a file, inside the tenant and as the actor who asked for it. */
    ImportRun<?> begin(ImportStart start);
}
