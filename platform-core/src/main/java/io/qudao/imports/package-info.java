/**
 * Brings files of rows into the system: as a job with progress that goes on after a crash exactly where it was.
 *
 * <p>Owns {@code import_job}, {@code import_row_problem}, {@code import_staged_row} and {@code import_profile}. Knows nothing
 * of products or orders: what can be imported are {@link io.qudao.imports.ImportKind}s that other modules contribute.
 *
 * <p>Promises: every row of a file is counted exactly once as created, updated, unchanged, failed or skipped; a row's effect
 * and its count are committed together; memory does not grow with the file, but for 48 bytes a row where a kind refuses
 * repeated keys.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "outbox", "settings", "files", "jobs"})
@org.jspecify.annotations.NullMarked
package io.qudao.imports;
