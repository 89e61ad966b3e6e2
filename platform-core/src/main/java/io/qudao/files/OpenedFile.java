package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file whose format is known and whose rows can be read. */
record OpenedFile(
        FileFormat format,
        RowSource rows,
        @Nullable TextEncoding encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        List<String> sheets) {

    static OpenedFile of(Path path, ReadOptions options) throws IOException {
        FileLimits limits = options.limits();
        if (Files.size(path) > limits.maxBytes()) {
            throw Problem.of(FileProblem.TOO_LARGE, FileLimits.megabytes(limits.maxBytes()))
                    .refused();
        }
        FileFormat format = FormatDetector.detect(path);
        return format == FileFormat.XLSX
                ? XlsxFile.open(path, options)
                : text(format, new TextFile(path, format == FileFormat.CSV_GZ, limits), options);
    }

    private static OpenedFile text(FileFormat format, TextFile file, ReadOptions options) throws IOException {
        if (file.packed()) {
            FormatDetector.refuseForeign(head(file));
        }
        TextEncoding encoding = EncodingDetector.detect(file, options.encoding());
        Character chosen = options.separator();
        char separator = chosen == null ? SeparatorDetector.detect(file, encoding.charset()) : chosen;
        RowSource rows = new CsvRows(file, encoding.charset(), separator);
        return new OpenedFile(format, rows, encoding, separator, null, List.of());
    }

    private static String head(TextFile file) throws IOException {
        try {
            return FormatDetector.head(file.open());
        } catch (IOException e) {
            throw TextFile.refusal(e);
        }
    }
}
