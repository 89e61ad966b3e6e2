/**
 * Reads the spreadsheets our users already have, without trusting them, and writes the ones they take away.
 *
 * <p>Promises: memory stays bounded whatever the file holds; nothing is guessed silently (encoding, separator and header
 * are exposed and can be overridden); every refusal is a {@link io.qudao.files.FileProblem} that names row and column
 * and how to mend it. Knows no database and no Spring.
 *
 * <p>Start at {@link io.qudao.files.Spreadsheet} to read and {@link io.qudao.files.RowWriter} to write. XLSX is parsed
 * here, on StAX, rather than by fastexcel's reader: a shared-string index past the end, or a cell address such as
 * {@code BZZZZZZ1}, makes that one fill the heap, and it fails on date cells of type {@code d}.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.files;
