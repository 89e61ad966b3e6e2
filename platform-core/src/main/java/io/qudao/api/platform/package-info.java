/** The operators' resources under {@code /api/platform/v1}, on the platform's own host. */
@org.jspecify.annotations.NullMarked
package io.qudao.api.platform;
