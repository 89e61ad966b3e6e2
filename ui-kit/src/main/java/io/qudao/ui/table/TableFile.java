package io.qudao.ui.table;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import io.qudao.files.RowWriter;
import io.qudao.kernel.Texts;
import io.qudao.ui.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file: every row that its filters let through, in the order that is shown. Read a part at a time and written
 * as it comes, so that a long list takes no more memory than a short one. Rows that are added while it is written may or
 * may not be among them.
 *
 * @param source with the filters of the moment the file was asked for
 * @param sort null for the list's own order
 */
record TableFile<T>(
        TableSource<T> source,
        List<ExportColumn<T>> columns,
        @Nullable QuerySortOrder sort,
        Formats reader) {

    /** Rows read at once. */
    static final int PART = 1_000;

    /** @throws io.qudao.kernel.RefusedException if the reader may not see the list */
    void write(Format format, String sheet, OutputStream out) throws IOException {
        List<T> part = part(0);
        try (RowWriter writer = format.writer(out, sheet)) {
            writer.write(columns.stream()
                    .map(column -> Texts.text(reader.language(), column.headerKey()))
                    .toList());
            for (int written = 0; !part.isEmpty(); part = part(written)) {
                for (T row : part) {
                    writer.write(columns.stream()
                            .map(column -> column.value().of(row, reader))
                            .toArray());
                }
                written += part.size();
            }
        }
    }

    private List<T> part(int from) {
        boolean descending = sort != null && sort.getDirection() == SortDirection.DESCENDING;
        return source.page(sort == null ? null : sort.getSorted(), descending, from, PART);
    }

    /** The kinds of files a list can be had as. */
    enum Format {
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
            @Override
            RowWriter writer(OutputStream out, String sheet) {
                return RowWriter.xlsx(out, sheet);
            }
        },
        CSV("csv", "text/csv;charset=utf-8") {
            @Override
            RowWriter writer(OutputStream out, String sheet) throws IOException {
                return RowWriter.csv(out);
            }
        };

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        abstract RowWriter writer(OutputStream out, String sheet) throws IOException;

        String ending() {
            return ending;
        }

        String mediaType() {
            return mediaType;
        }

        String textKey() {
            return "ui.table.export." + ending;
        }
    }
}
