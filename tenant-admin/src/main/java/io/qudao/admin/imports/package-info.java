/** Bringing in files: upload, columns, dry run, run, and what became of earlier ones. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.imports;
