package io.qudao.kernel;

/** A role that a process can play ({@code qudao.targets}). */
public enum Target {
    /** The brands' console, and the public site where a brand signs up. */
    ADMIN,
    /** The distributors' ordering portal. */
    PORTAL,
    /** The console of the platform's operators. */
    OPERATOR,
    /** The API, its tokens and its documentation. */
    API,
    /** The platform's own billing and what payment services call. */
    BILLING,
    /** Jobs, imports and the delivery of events. */
    WORKER
}
