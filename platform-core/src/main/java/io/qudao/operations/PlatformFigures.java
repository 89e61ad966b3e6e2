package io.qudao.operations;

import io.qudao.tenancy.TenantState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the platform stands, in figures over all tenants.
 *
 * @param byPlan tenants that are not closed, most used plan first
 * @param activeLastWeek tenants with activity in the last seven days
 * @param createdLastMonth tenants made in the last 30 days; {@code createdMonthBefore} in the 30 days before
 * @param bytes what all tenants' tables take on disk
 * @param newByWeek the last twelve weeks, also those without any, oldest first
 */
public record PlatformFigures(
        Map<TenantState, Long> byState,
        List<PlanCount> byPlan,
        long activeLastWeek,
        long createdLastMonth,
        long createdMonthBefore,
        long bytes,
        List<Week> newByWeek) {

    public PlatformFigures {
        byState = Map.copyOf(byState);
        byPlan = List.copyOf(byPlan);
        newByWeek = List.copyOf(newByWeek);
    }

    public long of(TenantState state) {
        return byState.getOrDefault(state, 0L);
    }

    /** Without the closed ones. */
    public long open() {
        return byPlan.stream().mapToLong(PlanCount::tenants).sum();
    }

    public record PlanCount(String plan, long tenants) {}

    /** @param monday in UTC */
    public record Week(LocalDate monday, long tenants) {}
}
