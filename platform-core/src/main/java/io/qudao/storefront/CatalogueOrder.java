package io.qudao.storefront;

/** In which order the catalogue stands. What is equal stands in the order of SKUs. */
public enum CatalogueOrder {
    SKU("p.sku"),
    /** The name in the reader's language. */
    NAME("coalesce(p.names ->> :language, p.name)"),
    CATEGORY("c.code nulls last"),
    /** Last changed first. */
    NEWEST("p.updated_at desc"),
    /** By the distributor's own price of one base unit; what has none stands last. */
    CHEAPEST("o.amount nulls last"),
    DEAREST("o.amount desc nulls last");

    private final String sql;

    CatalogueOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return this == SKU ? sql : sql + ", p.sku";
    }

    boolean isByPrice() {
        return this == CHEAPEST || this == DEAREST;
    }
}
