package io.qudao.imports;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.files.ImportField;
import io.qudao.files.MappingGuess;
import io.qudao.files.Row;
import io.qudao.files.Spreadsheet;
import io.qudao.imports.ImportPreview.PreviewRow;
import io.qudao.kernel.UseCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks into a file without taking it. */
@UseCase(readOnly = true)
@Allow(Permission.IMPORTS_RUN)
public class PreviewImport {

    private static final int ROWS = 20;

    private final ImportKinds kinds;
    private final ImportLimits limits;

    PreviewImport(ImportKinds kinds, ImportLimits limits) {
        this.kinds = kinds;
        this.limits = limits;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_KIND, PERMISSION_MISSING or a {@link io.qudao.files.FileProblem} */
    public ImportPreview preview(String kindName, Path file, ImportOptions options) throws IOException {
        ImportKind kind = kinds.required(kindName);
        ImportKinds.check(kind);
        List<ImportField> fields = kind.fields();
        try (Spreadsheet sheet = Spreadsheet.open(file, limits.reading(options))) {
            MappingGuess guess = ColumnMapping.guess(fields, sheet.header());
            return new ImportPreview(
                    sheet.format(),
                    sheet.encoding(),
                    sheet.sheet(),
                    sheet.sheets(),
                    sheet.header().names(),
                    fields,
                    guess,
                    guess.mapping().problems(fields, sheet.header()),
                    first(sheet));
        }
    }

    private static List<PreviewRow> first(Spreadsheet sheet) {
        List<PreviewRow> rows = new ArrayList<>();
        for (Row row = sheet.next(); row != null && rows.size() < ROWS; row = sheet.next()) {
            rows.add(new PreviewRow(row.number(), row.values()));
        }
        return rows;
    }
}
