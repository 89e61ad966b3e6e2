package io.qudao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qudao.access.Actor;
import io.qudao.history.Books.Totals;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportStatus;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Six months of a real wholesaler, where they are at hand; the totals are those of the data's description. */
@CoreTest
class OnlineRetailIT {

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    Books books;

    static List<Path> months = List.of();

    @BeforeAll
    static void findTheFiles() throws IOException {
        months = Books.months();
        if (months.isEmpty()) {
            System.out.println("Skipped: no Online Retail files; set -Dqudao.shared-data");
        }
        assumeTrue(!months.isEmpty());
    }

    @Test
    void bringsInAllSixMonthsToThePenny() throws IOException {
        Actor owner = ImportDesk.owner(tenants.create());
        long start = System.nanoTime();
        int rows = 0;
        int failed = 0;
        for (Path month : months) {
            ImportJob job = desk.take(owner, "order-history", month);
            assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED_WITH_ERRORS);
            assertThat(job.created() + job.failed()).isEqualTo(job.total());
            rows += job.total();
            failed += job.failed();
        }
        System.out.printf("%,d rows of order history in %.1f s%n", rows, (System.nanoTime() - start) / 1e9);
        assertThat(rows).isEqualTo(209_029);
        assertThat(failed).isEqualTo(209_029 - 145_450 - 3_590);
        assertThat(books.totals(owner))
                .isEqualTo(Totals.of(145_450, 7_409, "3332591.961", 2_718, 3_590, 1_588, "212103.87"));
    }
}
