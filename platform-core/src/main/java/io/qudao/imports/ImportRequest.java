package io.qudao.imports;

import io.qudao.files.ColumnMapping;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody wants to bring in.
 *
 * @param fileName as the user knows it; only shown, never used as a path
 * @param kind see {@link ImportKind#name()}
 * @param mapping which column fills which field; null: found out from the headings
 */
public record ImportRequest(
        String fileName, String kind, @Nullable ColumnMapping mapping, ImportOptions options) {

    private static final int LONGEST_NAME = 200;

    public ImportRequest {
        String name = fileName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        fileName = name.isEmpty() ? "file" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    public static ImportRequest of(String fileName, String kind) {
        return new ImportRequest(fileName, kind, null, ImportOptions.DEFAULT);
    }

    public ImportRequest with(ImportOptions value) {
        return new ImportRequest(fileName, kind, mapping, value);
    }

    public ImportRequest with(@Nullable ColumnMapping value) {
        return new ImportRequest(fileName, kind, value, options);
    }
}
