package io.qudao.files;

import io.qudao.files.XlsxWorkbook.Sheet;
import io.qudao.kernel.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the sheet of a workbook that was asked for, or the first visible one that holds anything. */
final class XlsxFile {

    private final XlsxPackage file;
    private final XlsxWorkbook workbook;
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final FileLimits limits;

    private XlsxFile(XlsxPackage file, FileLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.workbook = XlsxWorkbook.read(file);
        this.styles = XlsxStyles.read(file, workbook.stylesPart());
        this.strings = XlsxStrings.read(file, workbook.stringsPart(), limits);
    }

    static OpenedFile open(Path path, ReadOptions options) throws IOException {
        XlsxPackage file = new XlsxPackage(path, options.limits());
        try {
            return new XlsxFile(file, options.limits()).choose(options.sheet());
        } catch (IOException e) {
            file.close();
            throw TextFile.refusal(e);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private OpenedFile choose(@Nullable String wanted) throws IOException {
        for (Sheet sheet : workbook.sheets()) {
            boolean candidate = wanted == null ? !sheet.hidden() : sheet.name().equals(wanted);
            if (candidate && (wanted != null || !empty(sheet))) {
                return opened(sheet);
            }
        }
        if (wanted == null) {
            throw Problem.of(FileProblem.EMPTY_FILE).refused();
        }
        throw Problem.of(FileProblem.NO_SUCH_SHEET, wanted, String.join(", ", names()))
                .refused();
    }

    private boolean empty(Sheet sheet) throws IOException {
        try (RowSource rows = rows(sheet)) {
            return rows.next() == null;
        }
    }

    private OpenedFile opened(Sheet sheet) throws IOException {
        RowSource rows = new ClosingPackage(rows(sheet), file);
        return new OpenedFile(FileFormat.XLSX, rows, null, null, sheet.name(), names());
    }

    private XlsxRows rows(Sheet sheet) throws IOException {
        return new XlsxRows(file.requiredPart(sheet.part()), strings, styles, workbook.from1904(), limits);
    }

    private List<String> names() {
        return workbook.sheets().stream().map(Sheet::name).toList();
    }

    private record ClosingPackage(XlsxRows rows, XlsxPackage file) implements RowSource {
        @Override
        public @Nullable RawRow next() {
            return rows.next();
        }

        @Override
        public boolean from1904() {
            return rows.from1904();
        }

        @Override
        public void close() throws IOException {
            rows.close();
            file.close();
        }
    }
}
