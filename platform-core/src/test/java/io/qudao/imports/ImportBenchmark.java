package io.qudao.imports;

import static io.qudao.testing.Figures.format;
import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Figures;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to bring in a large catalogue: time, and heap beyond what the program holds anyway. */
@CoreTest
@Tag("benchmark")
class ImportBenchmark {

    private static final int PRODUCTS = 100_000;

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Test
    void bringsInAHundredThousandProductsWithinAMinuteAndThreeHundredMegabytes() throws Exception {
        Actor owner = ImportDesk.owner(tenants.create());
        Path file = products("Product");
        assertThat(measure("products, all new", owner, file)).isLessThan(60);
        Path again = products("Renamed");
        measure("products, all changed", owner, again);
        measure("products, none changed", owner, again);
        measure("products' stock", owner, stock());
    }

    private double measure(String what, Actor owner, Path file) throws Exception {
        long start = System.nanoTime();
        long heap = LiveHeap.megabytes(() -> {
            ImportJob job = desk.take(owner, "products", file);
            assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED);
            assertThat(job.created() + job.updated() + job.unchanged()).isEqualTo(PRODUCTS);
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        Figures.add(
                format("Import of %,d %s", PRODUCTS, what),
                format("%.1f s, %d MB extra heap", seconds, heap),
                "60 s, 300 MB",
                format("%.1f s, %d MB", seconds, heap),
                "< 60 s, < 300 MB");
        assertThat(heap).isLessThan(300);
        return seconds;
    }

    private static Path products(String name) throws IOException {
        Path file = Files.createTempFile("products", ".csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("sku,name,name_zh,category,unit,pack unit,pack size,barcode,moq,list price");
            for (int i = 0; i < PRODUCTS; i++) {
                out.printf(
                        "LD-%06d,%s %d,吸顶灯 %d 瓦,Group %d,pcs,carton,12,69%011d,1,%d.%02d%n",
                        i, name, i, i % 90, i % 40, i, 10 + i % 500, i % 100);
            }
        }
        return file;
    }

    private static Path stock() throws IOException {
        Path file = Files.createTempFile("stock", ".csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("sku,on hand");
            for (int i = 0; i < PRODUCTS; i++) {
                out.printf("LD-%06d,%d%n", i, i % 1000);
            }
        }
        return file;
    }
}
