package io.qudao.access;

/** What can be allowed. A role is a named set of these; which rows it covers is the actor's scope, not the permission. */
public enum Permission {
    CATALOG_READ,
    CATALOG_WRITE,
    /** Ask which price applies. */
    PRICES_READ,
    /** See price lists whole, other distributors' prices included. */
    PRICE_LISTS_READ,
    PRICES_WRITE,
    STOCK_READ,
    STOCK_WRITE,
    DISTRIBUTORS_READ,
    DISTRIBUTORS_WRITE,
    ORDERS_READ,
    /** Place and change orders, for the actor's own distributor or on behalf of any. */
    ORDERS_WRITE,
    /** Approve, reject and cancel as the brand. */
    ORDERS_APPROVE,
    /** Pick, pack and ship. */
    ORDERS_SHIP,
    /** Confirm that goods have arrived. */
    ORDERS_RECEIVE,
    IMPORTS_RUN,
    /** Name, logo, colours, language, time zone, order settings. */
    SETTINGS_WRITE,
    USERS_READ,
    USERS_WRITE,
    AUDIT_READ,
    /** Platform operators: see tenants. */
    TENANTS_READ,
    /** Platform operators: create, suspend, resume, close. */
    TENANTS_WRITE
}
