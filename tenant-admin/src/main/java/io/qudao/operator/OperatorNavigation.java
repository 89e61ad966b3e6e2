package io.qudao.operator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** The addresses of the operator console. */
public final class OperatorNavigation {

    public static final String LOGIN = "operator/login";
    public static final String OVERVIEW = "operator";
    public static final String TENANTS = "operator/tenants";
    public static final String SIGN_UPS = "operator/sign-ups";

    private OperatorNavigation() {}

    /** The page of one tenant. */
    static String tenant(String slug) {
        return "/" + TENANTS + "/" + slug;
    }

    /** The list, as it looks with these settings. */
    static String tenants(TenantListState state) {
        String query = state.parameters().getQueryString();
        return "/" + TENANTS + (query.isEmpty() ? "" : "?" + query);
    }

    static void toTenants(TenantListState state) {
        QueryParameters parameters = state.parameters();
        UI.getCurrentOrThrow().navigate(TENANTS, parameters);
    }
}
