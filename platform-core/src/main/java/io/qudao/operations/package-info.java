/**
 * What the people who run the platform see of the tenants and do with them: list, figures, suspension, closing.
 *
 * <p>Owns no table. Promises that every change leaves a row in {@code platform.audit_entry}, in the same transaction, and
 * that no tenant's rows are read for it: sizes come from the database's catalogue.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "tenancy", "access", "audit"})
@org.jspecify.annotations.NullMarked
package io.qudao.operations;
