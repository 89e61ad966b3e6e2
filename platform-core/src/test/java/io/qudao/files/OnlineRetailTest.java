package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public UCI Online Retail files, where they are at hand. */
class OnlineRetailTest {

    private static List<Path> files() throws IOException {
        String given = System.getProperty("qudao.shared-data", "../../shared/data");
        Path folder = Path.of(given, "online-retail").toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            System.out.println("Skipped: no Online Retail files at " + folder + "; set -Dqudao.shared-data");
        }
        assumeTrue(Files.isDirectory(folder));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".csv.gz")).sorted().toList();
        }
    }

    @Test
    void readsEveryRowOfSixMessyMonths() throws IOException {
        long rows = 0;
        BigDecimal positive = BigDecimal.ZERO;
        for (Path file : files()) {
            try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
                for (Row row : sheet) {
                    rows++;
                    positive = positive.add(positiveSum(row));
                    assertThat(row.problem()).isNull();
                }
            }
        }
        assertThat(rows).isEqualTo(209_029);
        assertThat(positive).isEqualByComparingTo("4064726.591");
    }

    private static BigDecimal positiveSum(Row row) {
        BigDecimal quantity = row.cell("Quantity").decimal();
        BigDecimal price = row.cell("UnitPrice").decimal();
        boolean sale = Character.isDigit(row.cell("InvoiceNo").code().charAt(0));
        row.cell("InvoiceDate").dateTime();
        row.cell("CustomerID").code();
        return sale && quantity.signum() > 0 && price.signum() > 0 ? quantity.multiply(price) : BigDecimal.ZERO;
    }

    @Test
    void readsThemInASecondAndAHalf() throws IOException {
        List<Path> files = files();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            for (Path file : files) {
                TableFiles.rows(file);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("209,029 rows of gzip'd CSV read in %.2f s%n", best / 1e9);
        assertThat(best).isLessThan(1_500_000_000L);
    }
}
