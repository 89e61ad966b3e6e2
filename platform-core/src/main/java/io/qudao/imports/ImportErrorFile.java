package io.qudao.imports;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.files.RowWriter;
import io.qudao.imports.JobState.FileView;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * The rows of an import that were refused, as a CSV that Excel opens: one line a reason, in the reader's language, with the
 * original cells behind it, so that they can be mended right there and handed in again. Streamed in pages.
 */
@Service
@Allow(Permission.IMPORTS_RUN)
public class ImportErrorFile {

    private static final int PAGE = 1_000;
    private static final List<String> HEADING = List.of("row", "field", "value", "code", "message");

    private final ImportQueries imports;

    ImportErrorFile(ImportQueries imports) {
        this.imports = imports;
    }

    /**
     * @param out closed at the end
     * @throws io.qudao.kernel.RefusedException UNKNOWN_IMPORT, before anything is written
     */
    public void write(long id, Locale language, OutputStream out) throws IOException {
        ImportJob job = imports.required(id);
        FileView file = imports.file(id);
        try (RowWriter rows = RowWriter.csv(out)) {
            rows.write(heading(language, file.header()));
            for (Problem problem : job.failure()) {
                rows.write(line(language, problem, file, List.of()));
            }
            writeRows(id, language, file, rows);
        }
    }

    private void writeRows(long id, Locale language, FileView file, RowWriter rows) throws IOException {
        int row = -1;
        int seq = -1;
        List<RowProblem> page;
        do {
            page = imports.problemsAfter(id, row, seq, PAGE);
            for (RowProblem problem : page) {
                rows.write(line(language, problem.problem(), file, problem.cells()));
            }
            if (!page.isEmpty()) {
                row = page.getLast().row();
                seq = page.getLast().seq();
            }
        } while (page.size() == PAGE);
    }

    private static List<String> heading(Locale language, List<String> header) {
        List<String> heading = new ArrayList<>();
        HEADING.forEach(name -> heading.add(Texts.text(language, "files.report." + name)));
        heading.addAll(header);
        return heading;
    }

    private static List<String> line(Locale language, Problem problem, FileView file, List<String> cells) {
        String field = problem.field() == null ? "" : problem.field();
        String row = problem.line() == null ? "" : problem.line();
        int column = file.header().indexOf(file.columns().getOrDefault(field, field));
        String value = column >= 0 && column < cells.size() ? cells.get(column) : "";
        List<String> line =
                new ArrayList<>(List.of(row, field, value, problem.code().name(), Texts.text(language, problem)));
        line.addAll(cells);
        return line;
    }
}
