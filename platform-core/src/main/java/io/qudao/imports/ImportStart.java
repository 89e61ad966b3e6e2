package io.qudao.imports;

import io.qudao.files.ColumnMapping;
import io.qudao.files.Header;

/**
 * What a pass over a file begins with.
 *
 * @param rehearsal true if every chunk will be rolled back, so that no later chunk sees what an earlier one did
 */
public record ImportStart(ImportOptions options, Header header, ColumnMapping mapping, boolean rehearsal) {}
