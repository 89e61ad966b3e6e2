package io.qudao.access;

import static io.qudao.access.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The ready-made roles. */
public enum Role {
    /** Everything a brand company may do. */
    OWNER(Side.BRAND, EnumSet.range(CATALOG_READ, AUDIT_READ)),
    /** Takes, approves and follows orders; keeps catalogue, prices and distributors. */
    SALES(
            Side.BRAND,
            EnumSet.of(
                    CATALOG_READ,
                    CATALOG_WRITE,
                    PRICES_READ,
                    PRICE_LISTS_READ,
                    PRICES_WRITE,
                    STOCK_READ,
                    DISTRIBUTORS_READ,
                    DISTRIBUTORS_WRITE,
                    ORDERS_READ,
                    ORDERS_WRITE,
                    ORDERS_APPROVE,
                    IMPORTS_RUN,
                    USERS_READ)),
    /** Ships what was approved and keeps the stock; sees no prices lists. */
    WAREHOUSE(
            Side.BRAND,
            EnumSet.of(
                    CATALOG_READ, STOCK_READ, STOCK_WRITE, DISTRIBUTORS_READ, ORDERS_READ, ORDERS_SHIP, IMPORTS_RUN)),
    /** Orders for one distributor, and sees that distributor's rows only. */
    BUYER(
            Side.DISTRIBUTOR,
            EnumSet.of(CATALOG_READ, PRICES_READ, STOCK_READ, ORDERS_READ, ORDERS_WRITE, ORDERS_RECEIVE)),
    /** Runs the platform; has no right inside any tenant. */
    OPERATOR(Side.PLATFORM, EnumSet.of(TENANTS_READ, TENANTS_WRITE));

    /** On whose behalf someone works. */
    public enum Side {
        BRAND,
        DISTRIBUTOR,
        PLATFORM
    }

    private final Side side;
    private final Set<Permission> permissions;

    Role(Side side, EnumSet<Permission> permissions) {
        this.side = side;
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Side side() {
        return side;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
