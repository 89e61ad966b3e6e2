package io.qudao.files;

import io.qudao.kernel.Problem;
import io.qudao.kernel.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that were refused, each with its reason in the user's language and its original cells behind, so
 * that they can be mended right there and handed in again. One line per problem, streamed, as CSV that Excel opens.
 */
public final class ErrorReport implements Closeable {

    private static final List<String> HEADING = List.of("row", "field", "value", "code", "message");

    private final RowWriter out;
    private final Locale language;
    private final Map<String, Column> columns;

    /**
     * @param header of the file reported on
     * @param mapping tells under which column a problem's field stands; problems may name a column as well
     */
    public ErrorReport(OutputStream out, Locale language, Header header, ColumnMapping mapping) throws IOException {
        this.out = RowWriter.csv(out);
        this.language = language;
        this.columns = mapping.resolve(header);
        header.columns().forEach(column -> columns.putIfAbsent(column.name(), column));
        List<String> heading = new ArrayList<>();
        HEADING.forEach(name -> heading.add(Texts.text(language, "files.report." + name)));
        heading.addAll(header.names());
        this.out.write(heading);
    }

    public void add(Row row, List<Problem> problems) throws IOException {
        for (Problem problem : problems) {
            List<String> line = start(Integer.toString(row.number()), problem, value(row, problem.field()));
            line.addAll(row.values());
            out.write(line);
        }
    }

    /** What concerns the file, or a row that could not be read. */
    public void add(Problem problem) throws IOException {
        String line = problem.line();
        out.write(start(line == null ? "" : line, problem, ""));
    }

    private List<String> start(String row, Problem problem, String value) {
        String field = problem.field();
        List<String> line = new ArrayList<>();
        line.add(row);
        line.add(field == null ? "" : field);
        line.add(value);
        line.add(problem.code().name());
        line.add(Texts.text(language, problem));
        return line;
    }

    private String value(Row row, @Nullable String field) {
        Column column = field == null ? null : columns.get(field);
        return column == null ? "" : row.cell(column).value();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
