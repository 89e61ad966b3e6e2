package io.qudao.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import io.qudao.ui.Formats;
import io.qudao.ui.table.TableFile.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableFileTest {

    private static final Formats READER = new Formats(Locale.CHINESE, ZoneId.of("Asia/Shanghai"));

    @Test
    void writesEveryRowAlthoughItReadsInParts() throws IOException {
        Rows rows = new Rows(TableFile.PART * 2 + 7);

        List<String> lines = csv(rows, List.of(ExportColumn.of("ui.search", row -> row)), null);

        assertThat(lines).hasSize(1 + rows.size).startsWith("搜索", "row 0").endsWith("row " + (rows.size - 1));
        assertThat(rows.asked).containsExactly(0, TableFile.PART, TableFile.PART * 2, rows.size);
    }

    @Test
    void writesValuesToCalculateWithAndTimesOfTheTenant() throws IOException {
        List<String> lines = csv(
                new Rows(1),
                List.of(
                        ExportColumn.of("ui.search", row -> new BigDecimal("1234.50")),
                        ExportColumn.ofKey("ui.save", row -> "ui.saved"),
                        ExportColumn.at("ui.done", row -> Instant.parse("2026-11-24T20:00:00.5Z")),
                        ExportColumn.of("ui.close", row -> null)),
                null);

        assertThat(lines.getLast()).isEqualTo("1234.50,已保存,2026-11-25 04:00:00,");
    }

    @Test
    void disarmsTextsThatASpreadsheetWouldRun() throws IOException {
        List<String> lines = csv(new Rows(1), List.of(ExportColumn.of("ui.search", row -> "=HYPERLINK(1)")), null);

        assertThat(lines.getLast()).isEqualTo("'=HYPERLINK(1)");
    }

    @Test
    void keepsTheOrderThatIsShown() throws IOException {
        Rows rows = new Rows(1);

        csv(rows, List.of(), new QuerySortOrder("NAME", SortDirection.DESCENDING));

        assertThat(rows.order).isEqualTo("NAME descending");
    }

    private static List<String> csv(Rows rows, List<ExportColumn<String>> columns, @Nullable QuerySortOrder sort)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFile<>(rows, columns, sort, READER).write(Format.CSV, "Rows", out);
        return out.toString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    private static final class Rows implements TableSource<String> {

        private final int size;
        private final List<Integer> asked = new ArrayList<>();
        private String order = "";

        Rows(int size) {
            this.size = size;
        }

        @Override
        public List<String> page(@Nullable String sort, boolean descending, int offset, int limit) {
            asked.add(offset);
            order = sort + (descending ? " descending" : "");
            return IntStream.range(offset, Math.min(size, offset + limit))
                    .mapToObj(i -> "row " + i)
                    .toList();
        }

        @Override
        public int count() {
            return size;
        }
    }
}
