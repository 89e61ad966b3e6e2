package io.qudao.history;

import static io.qudao.testing.Figures.format;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.qudao.access.Actor;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.LiveHeap;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Figures;
import io.qudao.testing.Tenants;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to bring in six months of a real wholesaler, where the files are at hand. */
@CoreTest
@Tag("benchmark")
class HistoryBenchmark {

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Test
    void bringsInSixMonthsWithinThreeMinutes() throws Exception {
        List<Path> months = Books.months();
        assumeFalse(months.isEmpty(), "No Online Retail files; set -Dqudao.shared-data");
        Actor owner = ImportDesk.owner(tenants.create());
        int[] rows = {0};
        long start = System.nanoTime();
        long heap = LiveHeap.megabytes(() -> {
            for (Path month : months) {
                rows[0] += desk.take(owner, "order-history", month).total();
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        Figures.add(
                format("History import of %,d rows", rows[0]),
                format("%.1f s, %d MB extra heap", seconds, heap),
                "180 s",
                format("%.1f s", seconds),
                "< 3 min");
        assertThat(seconds).isLessThan(180);
    }
}
