package io.qudao.ordering;

/** Where one line stands; only lines make partial shipment honest. Follows from the line's quantities. */
public enum LineStatus {
    /** Nothing is kept for it yet. */
    OPEN,
    /** All of it is kept. */
    RESERVED,
    /** Less is kept than ordered; the rest waits for goods. */
    BACKORDERED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    CANCELLED
}
