package io.qudao.operations;

import io.qudao.kernel.Where;
import io.qudao.tenancy.TenantState;
import org.jspecify.annotations.Nullable;

/**
 * Which tenants an operator looks for.
 *
 * @param search part of the company's name, the address name or the owner's e-mail; empty for all
 * @param state null for any
 */
public record TenantFilter(String search, @Nullable TenantState state) {

    public static final TenantFilter ALL = new TenantFilter("", null);

    Where where() {
        Where where = new Where();
        where.andContaining(
                "(company ilike :search or slug ilike :search or owner_email ilike :search)", "search", search);
        if (state != null) {
            where.and("state = :state", "state", state.name());
        }
        return where;
    }
}
