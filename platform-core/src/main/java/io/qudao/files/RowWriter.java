package io.qudao.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes exports and import templates row by row, keeping none in memory. The first row is the heading.
 *
 * <p>Values may be text, whole numbers, {@link java.math.BigDecimal}, {@link java.time.LocalDate},
 * {@link java.time.LocalDateTime}, booleans and null. Codes such as SKUs and barcodes are to be given as text: as
 * numbers Excel would round them.
 */
public interface RowWriter extends Closeable {

    void write(List<? extends @Nullable Object> values) throws IOException;

    default void write(@Nullable Object... values) throws IOException {
        write(Arrays.asList(values));
    }

    /**
     * UTF-8 with a byte-order mark, without which Chinese Excel shows garbage; commas, CRLF; texts that begin like a
     * formula are disarmed. Closing closes the stream.
     */
    static RowWriter csv(OutputStream out) throws IOException {
        return new CsvRowWriter(out);
    }

    /** An XLSX workbook; goes on in a further sheet where Excel's limit of rows is reached. Closing closes the stream. */
    static RowWriter xlsx(OutputStream out, String sheet) {
        return new XlsxRowWriter(out, sheet);
    }
}
