package io.qudao.ordering;

/** How an order came in. */
public enum OrderSource {
    PORTAL,
    CONSOLE,
    API,
    IMPORT,
    /** From the books of the time before Qudao. */
    HISTORY
}
