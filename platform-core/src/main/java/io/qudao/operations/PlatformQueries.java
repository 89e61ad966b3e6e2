package io.qudao.operations;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What an operator sees first: figures over all tenants, and what needs somebody. */
@Service
@PlatformTransaction
@Allow(Permission.TENANTS_READ)
public class PlatformQueries {

    /** Making a space takes seconds; one that takes longer was cut short. */
    private static final Duration STUCK_AFTER = Duration.ofMinutes(5);

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private static final String WEEKS = """
            select w::date as monday, count(t.id) as tenants
            from generate_series(
                date_trunc('week', :now::timestamptz at time zone 'UTC') - interval '11 weeks',
                date_trunc('week', :now::timestamptz at time zone 'UTC'), interval '1 week') w
            left join tenant t on date_trunc('week', t.created_at at time zone 'UTC') = w
            group by w order by w
            """;

    private final JdbcClient platform;
    private final SchemaSizes sizes;
    private final TenantDirectory directory;
    private final Clock clock;

    PlatformQueries(
            @Qualifier("platformJdbc") JdbcClient platform, SchemaSizes sizes, TenantDirectory directory, Clock clock) {
        this.platform = platform;
        this.sizes = sizes;
        this.directory = directory;
        this.clock = clock;
    }

    public PlatformFigures figures() {
        Instant now = clock.instant();
        return new PlatformFigures(
                byState(),
                platform.sql("select plan, count(*) as tenants from tenant where state <> 'CLOSED' group by plan"
                                + " order by count(*) desc, plan")
                        .query(PlatformFigures.PlanCount.class)
                        .list(),
                count("tenant where last_activity_at >= ?", now.minus(WEEK)),
                count("tenant where created_at >= ?", now.minus(MONTH)),
                count(
                        "tenant where created_at >= ? and created_at < ?",
                        now.minus(MONTH.multipliedBy(2)),
                        now.minus(MONTH)),
                sizes.total(),
                platform.sql(WEEKS)
                        .param("now", utc(now))
                        .query(PlatformFigures.Week.class)
                        .list());
    }

    public PlatformAttention attention() {
        Instant now = clock.instant();
        return new PlatformAttention(
                count("tenant where state = 'SUSPENDED'"),
                count("tenant where state = 'PROVISIONING' and created_at < ?", now.minus(STUCK_AFTER)),
                directory.outdatedCount(),
                count(
                        "sign_up where confirmed_at is null and expires_at <= ? and expires_at > ?",
                        now,
                        now.minus(WEEK)),
                waiting(now));
    }

    private List<PlatformAttention.SignUp> waiting(Instant now) {
        return platform.sql("select slug, company, owner_email, created_at, expires_at from sign_up"
                        + " where confirmed_at is null and expires_at > ? order by id desc limit 50")
                .param(utc(now.minus(WEEK)))
                .query((row, i) -> new PlatformAttention.SignUp(
                        row.getString("slug"),
                        row.getString("company"),
                        row.getString("owner_email"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    private Map<TenantState, Long> byState() {
        Map<TenantState, Long> counts = new EnumMap<>(TenantState.class);
        platform.sql("select state, count(*) as n from tenant group by state").query(row -> {
            counts.put(TenantState.valueOf(row.getString("state")), row.getLong("n"));
        });
        return counts;
    }

    private long count(String rows, Instant... times) {
        return platform.sql("select count(*) from " + rows)
                .params(java.util.Arrays.stream(times)
                        .<Object>map(PlatformQueries::utc)
                        .toList())
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
