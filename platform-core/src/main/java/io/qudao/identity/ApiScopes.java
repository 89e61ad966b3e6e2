package io.qudao.identity;

import java.util.List;

/** The scopes that API clients can have, as the API's contract names them. */
public final class ApiScopes {

    public static final List<String> ALL_OF_TENANT = List.of(
            "catalog:read",
            "catalog:write",
            "prices:read",
            "prices:write",
            "stock:read",
            "stock:write",
            "distributors:read",
            "distributors:write",
            "orders:read",
            "orders:write",
            "imports:write");

    public static final List<String> ALL_OF_PLATFORM = List.of("tenants:read", "tenants:write");

    private ApiScopes() {}
}
