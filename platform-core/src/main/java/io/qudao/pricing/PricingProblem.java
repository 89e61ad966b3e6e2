package io.qudao.pricing;

import io.qudao.kernel.ProblemCode;

/** Why a price, a price list or a tier is refused. */
public enum PricingProblem implements ProblemCode {
    UNKNOWN_TIER(Kind.RULE),
    UNKNOWN_PRICE_LIST(Kind.NOT_FOUND),
    UNKNOWN_SKU(Kind.RULE),
    UNKNOWN_UNIT(Kind.RULE),
    AMOUNT_NEGATIVE(Kind.RULE),
    AMOUNT_DECIMALS(Kind.RULE),
    MIN_QUANTITY_NOT_POSITIVE(Kind.RULE),
    VALIDITY_REVERSED(Kind.RULE),
    PRICE_REPEATED(Kind.RULE),
    PRICE_LIST_KIND(Kind.RULE),
    UNKNOWN_DISTRIBUTOR(Kind.RULE),
    UNKNOWN_CURRENCY(Kind.RULE),
    CURRENCY_FIXED(Kind.CONFLICT),
    PRICE_LIST_STALE(Kind.STALE),
    CODE_MISSING(Kind.RULE),
    TOO_MANY_PRICES(Kind.MALFORMED);

    private final Kind kind;

    PricingProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
