/**
 * Who is asking, and which rows they can reach.
 *
 * <p>Owns the tenants' registry in schema {@code platform}, the way from a host name to a tenant, and the one place where a
 * database connection becomes a tenant's: role and search path, local to the transaction. Promises that a tenant's
 * transaction touches only its own schema, and that without a tenant nothing can be read at all.
 *
 * @see <a href="../../../../../../../docs/tenancy.md">docs/tenancy.md</a>
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
@org.jspecify.annotations.NullMarked
package io.qudao.tenancy;
