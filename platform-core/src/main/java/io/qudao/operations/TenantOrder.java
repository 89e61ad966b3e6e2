package io.qudao.operations;

/** By what the operators' list is sorted. */
public enum TenantOrder {
    COMPANY("lower(company)"),
    STATE("state"),
    PLAN("plan"),
    CREATED("created_at"),
    /** Those that were never active come first when ascending. */
    ACTIVITY("coalesce(last_activity_at, '-infinity')");

    private final String expression;

    TenantOrder(String expression) {
        this.expression = expression;
    }

    /** The clause; equal values stay in a fixed order, so that pages do not overlap. */
    String clause(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + expression + direction + ", id" + direction;
    }
}
