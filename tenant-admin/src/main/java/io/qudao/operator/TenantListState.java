package io.qudao.operator;

import com.vaadin.flow.router.QueryParameters;
import io.qudao.operations.TenantFilter;
import io.qudao.tenancy.TenantState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the tenants' list holds, so that it can be sent to a colleague and the browser's back works.
 *
 * @param open the tenant whose panel is open
 */
record TenantListState(
        String search,
        @Nullable TenantState state,
        @Nullable String open) {

    static final TenantListState ALL = new TenantListState("", null, null);

    static TenantListState of(QueryParameters parameters) {
        return new TenantListState(
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("state")
                        .map(TenantListState::state)
                        .orElse(null),
                parameters.getSingleParameter("open").orElse(null));
    }

    /** Null for what is no state: addresses are typed and shortened by hand. */
    private static @Nullable TenantState state(String name) {
        return Arrays.stream(TenantState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.isBlank()) {
            parameters.put("q", search);
        }
        if (state != null) {
            parameters.put("state", state.name());
        }
        if (open != null) {
            parameters.put("open", open);
        }
        return QueryParameters.simple(parameters);
    }

    TenantFilter filter() {
        return new TenantFilter(search, state);
    }

    TenantListState searching(String typed) {
        return new TenantListState(typed, state, open);
    }

    TenantListState in(@Nullable TenantState chosen) {
        return new TenantListState(search, chosen, open);
    }

    TenantListState opening(@Nullable String slug) {
        return new TenantListState(search, state, slug);
    }
}
