/**
 * Journeys through the packaged program as its users go: a real process, a real database, a real browser.
 *
 * <p>Screenshots, traces and logs are left in {@code target/journeys}.
 */
package io.qudao.journey;
