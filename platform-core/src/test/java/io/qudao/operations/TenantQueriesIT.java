package io.qudao.operations;

import static io.qudao.testing.Operators.asOperator;
import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantState;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class TenantQueriesIT {

    @Autowired
    Tenants tenants;

    @Autowired
    TenantQueries queries;

    @Autowired
    PlatformQueries platformQueries;

    @Autowired
    TenantActivity activity;

    @Autowired
    TenantLifecycle lifecycle;

    @Autowired
    TenantDirectory directory;

    @Autowired
    SuspendTenant suspendTenant;

    @Autowired
    @Qualifier("platformJdbc")
    JdbcClient platform;

    @Test
    void pagesDoNotOverlapAndHoldEveryTenantOnce() {
        IntStream.range(0, 5).forEach(i -> tenants.create());
        int total = asOperator(() -> queries.count(TenantFilter.ALL));
        List<String> slugs = Stream.iterate(0, from -> from < total, from -> from + 2)
                .flatMap(from -> page(TenantFilter.ALL, TenantOrder.PLAN, true, from, 2).stream())
                .map(TenantOverview::slug)
                .toList();
        assertThat(slugs).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void findsByPartOfCompanyAddressAndOwner() {
        Tenant tenant = tenants.create();
        for (String typed : List.of(
                "rand " + tenant.slug().toUpperCase(java.util.Locale.ROOT), tenant.slug(), tenant.ownerEmail())) {
            assertThat(page(new TenantFilter(typed, null), TenantOrder.COMPANY, false, 0, 1000))
                    .extracting(TenantOverview::slug)
                    .contains(tenant.slug());
        }
    }

    @Test
    void searchTakesWildcardsLiterally() {
        tenants.create();
        for (String typed : List.of("%", "brand_", "\\", "' or true --")) {
            assertThat(asOperator(() -> queries.count(new TenantFilter(typed, null))))
                    .as(typed)
                    .isZero();
        }
    }

    @Test
    void filtersAndCountsByState() {
        Tenant tenant = tenants.create();
        asOperator(() -> suspendTenant.suspend(tenant.slug(), "x"));
        TenantFilter suspended = new TenantFilter(tenant.slug(), TenantState.SUSPENDED);
        assertThat(page(suspended, TenantOrder.CREATED, false, 0, 1000))
                .extracting(TenantOverview::slug)
                .contains(tenant.slug());
        assertThat(asOperator(() -> queries.countsByState("")).get(TenantState.SUSPENDED))
                .isEqualTo((long) asOperator(() -> queries.count(new TenantFilter("", TenantState.SUSPENDED))));
    }

    @Test
    void knowsTheSizeWithoutReadingTheTenantsRows() {
        Tenant tenant = tenants.create();
        assertThat(asOperator(() -> queries.required(tenant.slug())).bytes()).isGreaterThan(100_000);
        assertThat(asOperator(platformQueries::figures).bytes())
                .isGreaterThanOrEqualTo(
                        asOperator(() -> queries.required(tenant.slug())).bytes());
    }

    @Test
    void remembersActivityAtMostOnceAMinute() {
        Tenant tenant = tenants.create();
        activity.seen(tenant.id());
        Instant first = lastActivity(tenant);
        assertThat(first).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        platform.sql("update tenant set last_activity_at = null where id = ?")
                .param(tenant.id().value())
                .update();
        activity.seen(tenant.id());
        assertThat(lastActivity(tenant)).isNull();
    }

    @Test
    void tellsWhichSchemasAreBehind() {
        Tenant tenant = tenants.create();
        directory.outdated(Set.of(tenant.id().schema()));
        try {
            assertThat(asOperator(() -> queries.required(tenant.slug())).outdated())
                    .isTrue();
            assertThat(asOperator(platformQueries::attention).outdated()).isEqualTo(1);
        } finally {
            directory.outdated(Set.of());
        }
    }

    @Test
    void figuresCountEveryTenantAndTwelveWeeks() {
        tenants.create();
        PlatformFigures figures = asOperator(platformQueries::figures);
        assertThat(figures.byState().values().stream().mapToLong(n -> n).sum())
                .isEqualTo((long) asOperator(() -> queries.count(TenantFilter.ALL)));
        assertThat(figures.newByWeek()).hasSize(12);
        assertThat(figures.newByWeek().getLast().tenants()).isPositive();
        assertThat(figures.open())
                .isEqualTo(
                        figures.byState().values().stream().mapToLong(n -> n).sum() - figures.of(TenantState.CLOSED));
    }

    @Test
    void seesASpaceThatWasBegunAndNotFinished() {
        long before = asOperator(platformQueries::attention).stuck();
        Tenant stuck = lifecycle.register(NewTenant.checked(
                "stuck-" + System.nanoTime(), "Stuck", "s@stuck.example", "trial", "CNY", "zh-CN", "Asia/Shanghai"));
        assertThat(asOperator(platformQueries::attention).stuck()).isEqualTo(before);
        platform.sql("update tenant set created_at = ? where id = ?")
                .params(
                        Instant.now().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC),
                        stuck.id().value())
                .update();
        assertThat(asOperator(platformQueries::attention).stuck()).isEqualTo(before + 1);
    }

    @Test
    void refusesAnUnknownTenant() {
        assertThatThrownBy(() -> asOperator(() -> queries.required("no-such")))
                .satisfies(refusedFor(TenancyProblem.UNKNOWN_TENANT));
    }

    private List<TenantOverview> page(
            TenantFilter filter, TenantOrder order, boolean descending, int offset, int limit) {
        return asOperator(() -> queries.page(filter, order, descending, offset, limit));
    }

    private Instant lastActivity(Tenant tenant) {
        return asOperator(() -> queries.required(tenant.slug())).lastActivityAt();
    }
}
