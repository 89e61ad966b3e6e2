package io.qudao.imports;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.files.ImportField;
import io.qudao.files.RowWriter;
import io.qudao.kernel.Texts;
import io.qudao.kernel.UseCase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** An empty workbook with the headings that a kind understands without any mapping. */
@UseCase(readOnly = true)
@Allow(Permission.IMPORTS_RUN)
public class ImportTemplate {

    private final ImportKinds kinds;

    ImportTemplate(ImportKinds kinds) {
        this.kinds = kinds;
    }

    /** @param out closed at the end */
    public void write(String kindName, Locale language, OutputStream out) throws IOException {
        ImportKind kind = kinds.required(kindName);
        ImportKinds.check(kind);
        List<String> headings = kind.fields().stream()
                .map(field -> ImportFields.label(field, language))
                .toList();
        try (RowWriter rows = RowWriter.xlsx(out, Texts.text(language, "imports.kind." + kindName))) {
            rows.write(headings);
        }
    }

    /** The fields of a kind, required ones first. */
    public List<ImportField> fields(String kindName) {
        ImportKind kind = kinds.required(kindName);
        ImportKinds.check(kind);
        return kind.fields();
    }
}
