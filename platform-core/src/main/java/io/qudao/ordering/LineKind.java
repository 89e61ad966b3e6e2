package io.qudao.ordering;

/** What a line is for. */
public enum LineKind {
    GOODS,
    /** Postage, fees, adjustments: money without goods. */
    CHARGE
}
