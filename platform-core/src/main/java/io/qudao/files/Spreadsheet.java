package io.qudao.files;

import io.qudao.kernel.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows that a user handed in, opened and understood as far as its header; its rows are streamed once. Open it
 * again to read it again.
 *
 * <p>Refusals while opening concern the file; those thrown while iterating mean that it cannot be read any further.
 */
public final class Spreadsheet implements Iterable<Row>, Closeable {

    private final OpenedFile file;
    private final Header header;
    private final Deque<RawRow> readAhead;
    private final Row.Reading reading;

    private Spreadsheet(OpenedFile file, ReadOptions options) {
        HeaderFinder finder = new HeaderFinder(file.rows());
        this.file = file;
        this.header = finder.find(options.headless());
        this.readAhead = finder.rest();
        this.reading = new Row.Reading(
                header,
                header.indexes(),
                options.numbers(),
                options.dates(),
                file.rows().from1904());
    }

    /** @throws RefusedException with a {@link FileProblem} */
    public static Spreadsheet open(Path path, ReadOptions options) throws IOException {
        OpenedFile file = OpenedFile.of(path, options);
        try {
            return new Spreadsheet(file, options);
        } catch (RuntimeException e) {
            file.rows().close();
            throw e;
        }
    }

    public FileFormat format() {
        return file.format();
    }

    /** How a text file is decoded, and why; null for a workbook. */
    public @Nullable TextEncoding encoding() {
        return file.encoding();
    }

    /** What parts the cells of a text file; null for a workbook. */
    public @Nullable Character separator() {
        return file.separator();
    }

    /** The sheet that is read; null for a text file. */
    public @Nullable String sheet() {
        return file.sheet();
    }

    /** All sheets of a workbook, visible ones first. */
    public List<String> sheets() {
        return file.sheets();
    }

    public Header header() {
        return header;
    }

    /** The next row that holds anything, or null at the end. */
    public @Nullable Row next() {
        RawRow raw = readAhead.isEmpty() ? file.rows().next() : readAhead.remove();
        return raw == null ? null : new Row(raw, reading);
    }

    /** Goes on where the last one stopped. */
    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            private @Nullable Row ready;

            @Override
            public boolean hasNext() {
                ready = ready == null ? Spreadsheet.this.next() : ready;
                return ready != null;
            }

            @Override
            public Row next() {
                Row row = ready == null ? Spreadsheet.this.next() : ready;
                ready = null;
                if (row == null) {
                    throw new NoSuchElementException();
                }
                return row;
            }
        };
    }

    @Override
    public void close() throws IOException {
        file.rows().close();
    }
}
