package io.qudao.pricing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds prices for many lines with one query. For other modules' use cases, which have checked who asks for whom; people
 * ask {@link PriceQueries}.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class Prices {

    private static final String CANDIDATES = """
            select x.id, x.product_id, l.code, l.kind, l.priority, l.exclusive, x.unit, x.min_quantity, x.amount, x.valid_from,
                   l.distributor_id is not distinct from :parent and l.kind = 'DISTRIBUTOR' as of_parent
            from price_list l join price x on x.price_list_id = l.id
            where x.product_id = any(:products)
              and l.active and l.currency = :currency
              and (l.kind = 'BASE'
                or l.kind = 'TIER' and l.tier_id = :tier
                or l.kind = 'REGION' and :region like l.region || '%'
                or l.kind = 'DISTRIBUTOR' and l.distributor_id in (:distributor, :parent))
              and (x.valid_from is null or x.valid_from <= :on) and (x.valid_to is null or x.valid_to > :on)
            """;

    private final JdbcClient jdbc;

    Prices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each request, in order, the price that applies; empty where there is none. */
    public List<Optional<ResolvedPrice>> resolve(PriceContext context, List<PriceRequest> requests) {
        Map<Long, List<PriceCandidate>> candidates = candidates(
                context,
                requests.stream().map(PriceRequest::productId).distinct().toList());
        List<Optional<ResolvedPrice>> prices = new ArrayList<>(requests.size());
        for (PriceRequest request : requests) {
            prices.add(PriceChoice.choose(
                    request, candidates.getOrDefault(request.productId(), List.of()), context.currency()));
        }
        return prices;
    }

    private Map<Long, List<PriceCandidate>> candidates(PriceContext context, Collection<Long> products) {
        return jdbc
                .sql(CANDIDATES)
                .param("products", products.toArray(Long[]::new))
                .param("currency", context.currency().getCurrencyCode())
                .param("tier", context.tierId(), java.sql.Types.BIGINT)
                .param("region", context.region(), java.sql.Types.VARCHAR)
                .param("distributor", context.distributorId(), java.sql.Types.BIGINT)
                .param("parent", context.parentId(), java.sql.Types.BIGINT)
                .param("on", context.on())
                .query(Prices::candidate)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PriceCandidate::productId));
    }

    private static PriceCandidate candidate(ResultSet row, int index) throws SQLException {
        PriceListKind kind = PriceListKind.valueOf(row.getString("kind"));
        return new PriceCandidate(
                row.getLong("id"),
                row.getLong("product_id"),
                row.getString("code"),
                kind,
                kind.rank(row.getBoolean("of_parent")),
                row.getInt("priority"),
                row.getBoolean("exclusive"),
                row.getString("unit"),
                row.getBigDecimal("min_quantity"),
                row.getBigDecimal("amount"),
                row.getObject("valid_from", LocalDate.class));
    }
}
