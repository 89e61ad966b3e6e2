package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

    private static final byte[] BLOCK = "LD-0001,吸顶灯 24W 三色变光,128.50,2026-11-24,some more text\n"
            .repeat(1_000)
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void refusesTwoHundredMegabytesUnreadAndReadsThemInASmallHeapIfAllowed() throws Exception {
        Path file = folder.resolve("large.csv");
        long rows = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("sku,name,price,date,remark\n".getBytes(StandardCharsets.UTF_8));
            for (long size = 0; size < 200L << 20; size += BLOCK.length) {
                out.write(BLOCK);
                rows += 1_000;
            }
        }
        assertThat(assertTimeoutPreemptively(
                        Duration.ofMillis(500), () -> TableFiles.refusal(file).code()))
                .isEqualTo(FileProblem.TOO_LARGE);
        assertThat(SmallHeap.read(64, file, 300L << 20)).isEqualTo(Long.toString(rows));
    }

    @Test
    void streamsAWorkbookOfAHundredThousandRowsInASmallHeap() throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (RowWriter out = RowWriter.xlsx(Files.newOutputStream(file), "products")) {
            out.write("sku", "name", "price", "from");
            for (int i = 0; i < 100_000; i++) {
                out.write(
                        "LD-" + i,
                        "吸顶灯 " + i,
                        BigDecimal.valueOf(i, 2),
                        LocalDate.of(2026, 1, 1).plusDays(i % 365));
            }
        }
        assertThat(SmallHeap.read(64, file, 64L << 20)).isEqualTo("100000");
    }

    @Test
    void findsAnUnclosedQuoteInFiveMegabytesInASmallHeap() throws Exception {
        String rows = "LD-0001,lamp,128.50\n".repeat(250_000);
        assertThat(SmallHeap.read(24, file("sku,name,price\nX,\"open,1\n" + rows), 64L << 20))
                .isEqualTo("UNCLOSED_QUOTE");
        assertThat(SmallHeap.read(24, file("sku,name,price\n" + rows + "X,\"open,1\n"), 64L << 20))
                .isEqualTo("UNCLOSED_QUOTE");
    }

    private Path file(String content) throws IOException {
        return TableFiles.utf8(folder, content);
    }
}
