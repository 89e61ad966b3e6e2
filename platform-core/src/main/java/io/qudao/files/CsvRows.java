package io.qudao.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text file. A row's number is the line it begins in, as an editor counts.
 *
 * <p>The last record read is always {@link EndMarkedReader#MARK}: if anything else stands in it, a quote was not closed.
 */
final class CsvRows implements RowSource {

    private static final Pattern LINE = Pattern.compile("started in line (\\d+)");
    private static final String BUFFER_FULL = "maximum buffer size";
    private static final String TOO_MANY_FIELDS = "limit of";

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final FileLimits limits;

    CsvRows(TextFile file, Charset charset, char separator) throws IOException {
        limits = file.limits();
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(Math.max(1 << 16, 2 * limits.maxCellCharacters()))
                .build(handler(), new EndMarkedReader(new StrictTextReader(file.open(), charset)));
        records = reader.iterator();
    }

    private CsvRecordHandler handler() {
        return CsvRecordHandler.of(h -> h.maxFields(limits.maxColumns())
                .maxFieldSize(2 * limits.maxCellCharacters())
                .maxRecordSize(Math.max(1 << 24, 2 * limits.maxCellCharacters())));
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (records.hasNext()) {
                RawRow row = row(records.next());
                if (row != null) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw refusal(e);
        }
    }

    /** Null for a row without content, the end mark and Excel's separator line. */
    private @Nullable RawRow row(CsvRecord csv) {
        int number = Math.toIntExact(csv.getStartingLineNumber());
        String[] values = csv.getFields().toArray(String[]::new);
        if (values[values.length - 1].endsWith(EndMarkedReader.MARK)) {
            if (values.length == 1 && values[0].equals(EndMarkedReader.MARK)) {
                return null;
            }
            throw refused(FileProblem.UNCLOSED_QUOTE, number);
        }
        boolean content = number > 1 || !isDeclaration(csv);
        checkLengths(values, number);
        RawRow row = new RawRow(number, values, RawRow.ALL_TEXT);
        return content && !row.blank() ? row : null;
    }

    private static boolean isDeclaration(CsvRecord first) {
        String text = first.getField(0);
        return SeparatorDetector.declared(text) || text.equalsIgnoreCase("sep=");
    }

    private void checkLengths(String[] values, int number) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].length() > limits.maxCellCharacters()) {
                throw Problem.of(
                                FileProblem.CELL_TOO_LONG,
                                Integer.toString(number),
                                Integer.toString(limits.maxCellCharacters()))
                        .atLine(Integer.toString(number))
                        .refused();
            }
            values[i] = FormulaGuard.removed(values[i]);
        }
    }

    private RuntimeException refusal(CsvParseException e) {
        if (e.getCause() instanceof RefusedException reason) {
            return reason;
        }
        String cause = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
        if (cause.contains(TOO_MANY_FIELDS)) {
            return Problem.of(FileProblem.TOO_MANY_COLUMNS, Integer.toString(limits.maxColumns()))
                    .refused();
        }
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        int number = line.find() ? Integer.parseInt(line.group(1)) : 1;
        return refused(cause.contains(BUFFER_FULL) ? FileProblem.UNCLOSED_QUOTE : FileProblem.STRAY_QUOTE, number);
    }

    private static RefusedException refused(FileProblem code, int number) {
        String row = Integer.toString(number);
        return Problem.of(code, row).atLine(row).refused();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
