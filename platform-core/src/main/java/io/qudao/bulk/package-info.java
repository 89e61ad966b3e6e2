/**
 * What a brand brings in from its spreadsheets: products, prices, stock, distributors, orders.
 *
 * <p>Owns no table. Each kind turns rows into the drafts of the module that owns them and calls that module's use case, so
 * that a spreadsheet follows the same rules as a screen and the API.
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
            "inventory",
            "ordering"
        })
@org.jspecify.annotations.NullMarked
package io.qudao.bulk;
