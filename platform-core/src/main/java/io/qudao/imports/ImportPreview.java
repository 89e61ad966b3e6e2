package io.qudao.imports;

import io.qudao.files.ColumnMapping;
import io.qudao.files.FileFormat;
import io.qudao.files.ImportField;
import io.qudao.files.MappingGuess;
import io.qudao.files.TextEncoding;
import io.qudao.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like before it is imported: enough to see whether it was understood and to correct it.
 *
 * @param encoding how a text file is decoded, and why; null for a workbook
 * @param sheet the sheet that is read; null for a text file
 * @param header headings of the columns
 * @param fields what a file of this kind may hold
 * @param guess the likeliest mapping with how sure it is
 * @param problems what stands in the way of importing with that mapping
 * @param rows the first rows, in the order of the header
 */
public record ImportPreview(
        FileFormat format,
        @Nullable TextEncoding encoding,
        @Nullable String sheet,
        List<String> sheets,
        List<String> header,
        List<ImportField> fields,
        MappingGuess guess,
        List<Problem> problems,
        List<PreviewRow> rows) {

    /** A row of the file. */
    public record PreviewRow(int number, List<String> cells) {}

    public ColumnMapping mapping() {
        return guess.mapping();
    }
}
