package io.qudao.catalog;

import io.qudao.kernel.ProblemCode;

/** Why a product or category is refused. */
public enum CatalogProblem implements ProblemCode {
    UNKNOWN_PRODUCT(Kind.NOT_FOUND),
    SKU_MISSING(Kind.RULE),
    SKU_TOO_LONG(Kind.RULE),
    SKU_REPEATED(Kind.RULE),
    PRODUCT_NAME_MISSING(Kind.RULE),
    MIN_ORDER_NOT_POSITIVE(Kind.RULE),
    INCREMENT_NOT_POSITIVE(Kind.RULE),
    TAX_RATE_RANGE(Kind.RULE),
    UNIT_FACTOR_NOT_POSITIVE(Kind.RULE),
    UNIT_REPEATED(Kind.RULE),
    BASE_UNIT_FACTOR(Kind.RULE),
    ILLEGAL_STATUS_CHANGE(Kind.CONFLICT),
    EXTERNAL_ID_TAKEN(Kind.CONFLICT),
    /** The number a distributor wants for a product already names another one; its SKU is the second argument. */
    OWN_NUMBER_TAKEN(Kind.CONFLICT),
    OWN_NUMBER_FORM(Kind.RULE),
    PRODUCT_STALE(Kind.STALE),
    TOO_MANY_PRODUCTS(Kind.MALFORMED);

    private final Kind kind;

    CatalogProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
