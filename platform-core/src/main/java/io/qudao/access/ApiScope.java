package io.qudao.access;

import static io.qudao.access.Permission.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an API client may be given, in the words of OAuth2. Which addresses a scope opens belongs to the API; the rights
 * behind a writing scope hold what is needed to answer with what was written.
 */
public enum ApiScope {
    READ_CATALOG("catalog:read", EnumSet.of(CATALOG_READ)),
    WRITE_CATALOG("catalog:write", EnumSet.of(CATALOG_READ, CATALOG_WRITE)),
    READ_PRICES("prices:read", EnumSet.of(PRICES_READ, PRICE_LISTS_READ)),
    WRITE_PRICES("prices:write", EnumSet.of(PRICES_READ, PRICE_LISTS_READ, PRICES_WRITE)),
    READ_STOCK("stock:read", EnumSet.of(STOCK_READ)),
    WRITE_STOCK("stock:write", EnumSet.of(STOCK_READ, STOCK_WRITE)),
    READ_DISTRIBUTORS("distributors:read", EnumSet.of(DISTRIBUTORS_READ)),
    WRITE_DISTRIBUTORS("distributors:write", EnumSet.of(DISTRIBUTORS_READ, DISTRIBUTORS_WRITE)),
    READ_ORDERS("orders:read", EnumSet.of(ORDERS_READ)),
    WRITE_ORDERS("orders:write", EnumSet.of(ORDERS_READ, ORDERS_WRITE, ORDERS_APPROVE, ORDERS_SHIP, ORDERS_RECEIVE)),
    WRITE_IMPORTS("imports:write", EnumSet.range(CATALOG_READ, IMPORTS_RUN)),
    READ_TENANTS("tenants:read", EnumSet.of(TENANTS_READ)),
    WRITE_TENANTS("tenants:write", EnumSet.of(TENANTS_READ, TENANTS_WRITE));

    /** All that a tenant's client can have. */
    public static final Set<ApiScope> OF_TENANTS =
            Collections.unmodifiableSet(EnumSet.range(READ_CATALOG, WRITE_IMPORTS));

    /** All that an operator's client can have. */
    public static final Set<ApiScope> OF_OPERATORS =
            Collections.unmodifiableSet(EnumSet.range(READ_TENANTS, WRITE_TENANTS));

    private final String value;
    private final Set<Permission> permissions;

    ApiScope(String value, EnumSet<Permission> permissions) {
        this.value = value;
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    /** As tokens and requests name it. */
    public String value() {
        return value;
    }

    public static Optional<ApiScope> of(String value) {
        return Arrays.stream(values()).filter(s -> s.value.equals(value)).findFirst();
    }

    /** The rights behind all of these together. */
    public static Set<Permission> permissions(Collection<ApiScope> scopes) {
        return scopes.stream().flatMap(s -> s.permissions.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
