/**
 * Who does it, and what they may do.
 *
 * <p>Owns the permissions, the roles as named sets of them, and the check before each use case. Knows no user table: it
 * works on the {@link io.qudao.access.Actor} that signing in has made.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "tenancy"})
@org.jspecify.annotations.NullMarked
package io.qudao.access;
