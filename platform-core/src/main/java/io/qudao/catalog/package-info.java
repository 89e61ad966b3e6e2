/**
 * The one source of truth for what can be ordered: products, their units, categories.
 *
 * <p>Owns {@code product}, {@code product_unit}, {@code category} and {@code distributor_product_number}. Products are
 * written many at a time, since they come from spreadsheets and ERP systems; one at a time is a list of one.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "outbox", "settings"})
@org.jspecify.annotations.NullMarked
package io.qudao.catalog;
