/**
 * What the brand has chosen: its face (names, logo, colours), language, time zone, and how orders are handled.
 *
 * <p>Owns {@code tenant_settings} and {@code stored_file}. Read at every request, so reads come from memory.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "tenancy", "access", "audit"})
@org.jspecify.annotations.NullMarked
package io.qudao.settings;
