/**
 * The books of the time before Qudao: what was invoiced, to whom, at which price.
 *
 * <p>Owns the import kind {@code order-history} and {@code history_document}, {@code history_product},
 * {@code history_description}, {@code history_customer}, which remember what was seen, so that the outcome is the same
 * whatever order the files come in and however often, and so that nothing is changed that people changed since.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "settings",
            "files",
            "imports",
            "catalog",
            "pricing",
            "distributor",
            "ordering",
            "returns"
        })
@org.jspecify.annotations.NullMarked
package io.qudao.history;
