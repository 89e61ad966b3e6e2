package io.qudao.pricing;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What one base unit of every product costs a distributor at the least order, found inside the database: for sorting a
 * whole catalogue by it. The choice is the one of {@link Prices}, told in SQL; a test compares the two.
 */
public final class LeastOrderPrices {

    /** Columns {@code product_id} and {@code amount}; products without a price are absent. */
    public static final String SQL = """
            select distinct on (c.product_id) c.product_id, c.amount
            from (select x.id, x.product_id, x.unit, x.min_quantity, x.amount, x.valid_from, l.rank, l.priority,
                         min(l.rank) filter (where l.exclusive) over (partition by x.product_id) as last_rank
                    from price x
                    join (select id, priority, exclusive,
                                 case when kind = 'DISTRIBUTOR' and distributor_id = :distributor then 2
                                      when kind = 'DISTRIBUTOR' then 3
                                      when kind = 'TIER' then 4
                                      when kind = 'REGION' then 5
                                      else 6 end as rank
                            from price_list
                           where active and currency = :currency
                             and (kind = 'BASE'
                               or kind = 'TIER' and tier_id = :tier
                               or kind = 'REGION' and :region like region || '%'
                               or kind = 'DISTRIBUTOR' and distributor_id in (:distributor, :parent))) l
                      on l.id = x.price_list_id
                   where (x.valid_from is null or x.valid_from <= :on) and (x.valid_to is null or x.valid_to > :on)) c
            join product q on q.id = c.product_id and q.unit = c.unit
            where c.min_quantity <= q.min_order and (c.last_rank is null or c.rank <= c.last_rank)
            order by c.product_id, c.min_quantity desc, c.rank, c.priority desc, c.valid_from desc nulls last, c.id
            """;

    private LeastOrderPrices() {}

    /** Says for whom and when. */
    public static StatementSpec bind(StatementSpec statement, PriceContext context) {
        return statement
                .param("currency", context.currency().getCurrencyCode())
                .param("tier", context.tierId(), Types.BIGINT)
                .param("region", context.region(), Types.VARCHAR)
                .param("distributor", context.distributorId(), Types.BIGINT)
                .param("parent", context.parentId(), Types.BIGINT)
                .param("on", context.on());
    }
}
