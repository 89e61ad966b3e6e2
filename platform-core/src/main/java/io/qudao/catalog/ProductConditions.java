package io.qudao.catalog;

import io.qudao.access.CurrentActor;
import io.qudao.kernel.Where;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of {@code product p left join category c}; also for modules whose queries know more of products than
 * the catalogue does.
 */
public final class ProductConditions {

    /** Two ways to be found, each with an index of its own; joined by {@code or} they would use none. */
    private static final String FOUND =
            "p.id in (select f.id from product f where f.search @@ to_tsquery('simple', :query)"
                    + " union all select n.product_id from distributor_product_number n where upper(n.number) like :number"
                    + " and (cast(:numbersOf as bigint) is null or n.distributor_id = :numbersOf))";

    private ProductConditions() {}

    /** A buyer finds products by the own distributor's numbers, the brand by everybody's. */
    public static Where of(ProductQueries.Filter filter) {
        return of(filter, CurrentActor.required().distributorId());
    }

    /** @param numbersOf whose own product numbers count; null: everybody's */
    public static Where of(ProductQueries.Filter filter, @Nullable Long numbersOf) {
        Where where = new Where();
        text(where, filter.text(), numbersOf);
        if (filter.category() != null) {
            where.and("c.code = :category", "category", filter.category());
        }
        if (CurrentActor.required().isBuyer()) {
            where.and("p.status = :status", "status", ProductStatus.PUBLISHED.name());
        } else if (filter.status() != null) {
            where.and("p.status = :status", "status", filter.status().name());
        }
        if (filter.updatedSince() != null) {
            where.and("p.updated_at >= :since", "since", filter.updatedSince().atOffset(ZoneOffset.UTC));
        }
        return where;
    }

    private static void text(Where where, @Nullable String typed, @Nullable Long numbersOf) {
        String query = typed == null ? "" : SearchWords.query(typed);
        if (typed == null || query.isEmpty()) {
            return;
        }
        where.and(FOUND, "query", query).and("true", "number", beginning(typed)).and("true", "numbersOf", numbersOf);
    }

    private static String beginning(String typed) {
        return typed.strip()
                        .toUpperCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }
}
