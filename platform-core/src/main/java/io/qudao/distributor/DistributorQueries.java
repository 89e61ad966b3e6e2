package io.qudao.distributor;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds distributors, for the brand. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.DISTRIBUTORS_READ)
public class DistributorQueries {

    /**
     * @param text part of code, name, contact or e-mail
     * @param tier code of a price tier
     */
    public record Filter(
            @Nullable String text,
            @Nullable String tier,
            @Nullable DistributorStatus status,
            @Nullable Instant updatedSince) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** What a grid may sort by. */
    public enum Column {
        CODE("d.code"),
        NAME("d.name"),
        TIER("t.code"),
        STATUS("d.status"),
        UPDATED("d.updated_at");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    private final JdbcClient jdbc;
    private final DistributorRows rows;

    DistributorQueries(JdbcClient jdbc, DistributorRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Ordered by code. */
    public Slice<Distributor> list(Filter filter, @Nullable String cursor, int limit) {
        Where where = where(filter).and("(:after::text is null or d.code > :after)", "after", Cursor.text(cursor));
        List<Distributor> found = jdbc.sql(DistributorRows.SELECT + where + " order by d.code limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(DistributorRows::distributor)
                .list();
        return Cursor.slice(found, limit, Distributor::code);
    }

    /** A page by position, for grids. */
    public List<Distributor> page(Filter filter, Column column, boolean descending, int offset, int limit) {
        Where where = where(filter);
        return jdbc.sql(DistributorRows.SELECT + where + " order by " + column.sql + (descending ? " desc" : "")
                        + ", d.code limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(DistributorRows::distributor)
                .list();
    }

    public int count(Filter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) from distributor d left join price_tier t on t.id = d.tier_id" + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many there are in each state. */
    public Map<DistributorStatus, Integer> countByStatus() {
        Map<DistributorStatus, Integer> counts = new EnumMap<>(DistributorStatus.class);
        jdbc.sql("select status, count(*) from distributor group by status").query(row -> {
            counts.put(DistributorStatus.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_DISTRIBUTOR */
    public Distributor required(String code) {
        return rows.byCode(code).orElseThrow(() -> Problem.of(DistributorProblem.UNKNOWN_DISTRIBUTOR, code)
                .refused());
    }

    private static Where where(Filter filter) {
        Where where = new Where();
        where.andContaining(
                "(d.code ilike :text or d.name ilike :text or d.contact_name ilike :text or d.email ilike :text)",
                "text",
                filter.text());
        if (filter.tier() != null) {
            where.and("t.code = :tier", "tier", filter.tier());
        }
        if (filter.status() != null) {
            where.and("d.status = :status", "status", filter.status().name());
        }
        if (filter.updatedSince() != null) {
            where.and("d.updated_at >= :since", "since", filter.updatedSince().atOffset(ZoneOffset.UTC));
        }
        return where;
    }
}
