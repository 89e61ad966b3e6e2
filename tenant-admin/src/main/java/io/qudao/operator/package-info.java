/**
 * The operator console on the platform's host: overview, tenants, sign-ups. Shows what the core's {@code operations}
 * tell and calls its use cases; owns nothing.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.operator;
