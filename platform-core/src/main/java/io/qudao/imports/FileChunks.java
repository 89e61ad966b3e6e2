package io.qudao.imports;

import io.qudao.files.Column;
import io.qudao.files.Row;
import io.qudao.files.Spreadsheet;
import io.qudao.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chunks straight from the file: every row by itself. */
final class FileChunks<R> implements ChunkSource<R> {

    private final Spreadsheet sheet;
    private final Map<String, Column> columns;
    private final ImportRun<R> run;
    private final SeenKeys seen = new SeenKeys();
    private int position;

    /** Goes on after {@code done} rows; they are read again for their keys only. */
    FileChunks(Spreadsheet sheet, Map<String, Column> columns, ImportRun<R> run, int done) {
        this.sheet = sheet;
        this.columns = columns;
        this.run = run;
        while (position < done && read() != null) {
            position++;
        }
    }

    @Override
    public @Nullable Chunk<R> next() {
        List<List<ReadRow<R>>> units = new ArrayList<>();
        List<Checkpoint> ends = new ArrayList<>();
        while (units.size() < run.chunkSize()) {
            ReadRow<R> row = read();
            if (row == null) {
                break;
            }
            units.add(List.of(row));
            ends.add(new Checkpoint(++position, null));
        }
        return units.isEmpty() ? null : new Chunk<>(units, ends);
    }

    private @Nullable ReadRow<R> read() {
        Row row = sheet.next();
        if (row == null) {
            return null;
        }
        ImportedRow imported = new ImportedRow(row, columns);
        R value = run.read(imported);
        ReadRow<R> read = new ReadRow<>(row.number(), value, imported.cells(), List.copyOf(imported.problems()));
        return read.isSound() ? unlessRepeated(read) : read;
    }

    private ReadRow<R> unlessRepeated(ReadRow<R> row) {
        String key = run.key(row.value());
        int first = key == null ? 0 : seen.first(key, row.number());
        return first == 0
                ? row
                : row.refused(Problem.of(ImportProblem.REPEATED_IN_FILE, String.valueOf(key), Integer.toString(first))
                        .atLine(Integer.toString(row.number())));
    }
}
