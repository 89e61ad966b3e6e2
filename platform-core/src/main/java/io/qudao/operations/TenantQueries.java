package io.qudao.operations;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Where;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The operators' list of tenants, page by page, and one tenant in full. */
@Service
@PlatformTransaction
@Allow(Permission.TENANTS_READ)
public class TenantQueries {

    private final JdbcClient platform;
    private final TenantDirectory directory;
    private final SchemaSizes sizes;
    private final TenantHistory history;

    TenantQueries(
            @Qualifier("platformJdbc") JdbcClient platform,
            TenantDirectory directory,
            SchemaSizes sizes,
            TenantHistory history) {
        this.platform = platform;
        this.directory = directory;
        this.sizes = sizes;
        this.history = history;
    }

    /** Two statements, however many tenants the page holds. */
    public List<TenantOverview> page(
            TenantFilter filter, TenantOrder order, boolean descending, int offset, int limit) {
        Where where = filter.where();
        List<Row> rows = platform.sql("select id, slug, company, state, plan, created_at, last_activity_at from tenant"
                        + where + order.clause(descending) + " offset :offset limit :limit")
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(TenantQueries::row)
                .list();
        Map<TenantId, Long> bytes = sizes.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.overview(bytes.getOrDefault(row.id(), 0L), directory.isOutdated(row.id())))
                .toList();
    }

    public int count(TenantFilter filter) {
        Where where = filter.where();
        return platform.sql("select count(*) from tenant" + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many the search finds in each state; states without any are left out. */
    public Map<TenantState, Long> countsByState(String search) {
        Where where = new TenantFilter(search, null).where();
        Map<TenantState, Long> counts = new EnumMap<>(TenantState.class);
        platform.sql("select state, count(*) as n from tenant" + where + " group by state")
                .params(where.parameters())
                .query(row -> {
                    counts.put(TenantState.valueOf(row.getString("state")), row.getLong("n"));
                });
        return counts;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_TENANT */
    public TenantDetails required(String slug) {
        Tenant tenant = directory.freshBySlug(slug).orElseThrow(() -> Problem.of(TenancyProblem.UNKNOWN_TENANT)
                .refused());
        return new TenantDetails(
                tenant,
                lastActivity(tenant.id()).orElse(null),
                sizes.of(List.of(tenant.id())).getOrDefault(tenant.id(), 0L),
                directory.isOutdated(tenant.id()),
                history.of(slug));
    }

    private Optional<Instant> lastActivity(TenantId id) {
        return platform.sql("select last_activity_at from tenant where id = ? and last_activity_at is not null")
                .param(id.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        Timestamp active = row.getTimestamp("last_activity_at");
        return new Row(
                new TenantId(row.getLong("id")),
                row.getString("slug"),
                row.getString("company"),
                TenantState.valueOf(row.getString("state")),
                row.getString("plan"),
                row.getTimestamp("created_at").toInstant(),
                active == null ? null : active.toInstant());
    }

    private record Row(
            TenantId id,
            String slug,
            String company,
            TenantState state,
            String plan,
            Instant createdAt,
            @Nullable Instant lastActivityAt) {

        TenantOverview overview(long bytes, boolean outdated) {
            return new TenantOverview(slug, company, state, plan, createdAt, lastActivityAt, bytes, outdated);
        }
    }
}
