package io.qudao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qudao.access.Actor;
import io.qudao.history.Books.Totals;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportStatus;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Autowired
    Assortment assortment;

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

    @Test
    void comesOutTheSameWhenTwoMonthsComeInTheOtherOrderAndOneOfThemTwice() throws IOException {
        Actor inOrder = ImportDesk.owner(tenants.create());
        desk.take(inOrder, "order-history", months.get(1));
        desk.take(inOrder, "order-history", months.get(2));
        Actor reversed = ImportDesk.owner(tenants.create());
        desk.take(reversed, "order-history", months.get(2));
        desk.take(reversed, "order-history", months.get(1));
        ImportJob again = desk.take(reversed, "order-history", months.get(2));
        assertThat(again.created()).isZero();
        assertThat(again.unchanged()).isEqualTo(19_927 + 435);
        assertThat(books.contents(reversed)).isEqualTo(books.contents(inOrder));
    }

    @ParameterizedTest
    @Tag("benchmark")
    @MethodSource("totalsByMonth")
    void bringsInEachMonthToThePennyWithAndWithoutCustomers(
            int month, Totals withCustomer, int lines, int orders, String sum) throws IOException {
        Actor owner = ImportDesk.owner(tenants.create());
        desk.take(owner, "order-history", months.get(month));
        assertThat(books.totals(owner)).isEqualTo(withCustomer);
        tenants.as(owner, () -> assortment.distributor("CASH", "C"));
        desk.take(owner, "order-history", months.get(month), ImportOptions.DEFAULT.bookedOn("CASH"));
        Totals all = books.totals(owner);
        assertThat(all.orderLines()).isEqualTo(lines);
        assertThat(all.orders()).isEqualTo(orders);
        assertThat(all.orderSum()).isEqualByComparingTo(sum);
        desk.take(owner, "order-history", months.get(month), ImportOptions.DEFAULT.bookedOn("CASH"));
        assertThat(books.totals(owner)).isEqualTo(all);
    }

    static Stream<Arguments> totalsByMonth() {
        return Stream.of(
                Arguments.of(
                        0,
                        Totals.of(26_157, 1_400, "572713.89", 885, 690, 308, "18109.87"),
                        41_480,
                        1_559,
                        "823746.14"),
                Arguments.of(
                        1, Totals.of(21_229, 987, "569445.04", 741, 680, 249, "94370.66"), 34_306, 1_086, "691364.56"),
                Arguments.of(
                        2, Totals.of(19_927, 997, "447137.35", 758, 435, 204, "10591.20"), 27_105, 1_100, "523631.89"),
                Arguments.of(
                        3,
                        Totals.of(27_175, 1_321, "595500.76", 974, 645, 298, "15536.15"),
                        35_803,
                        1_454,
                        "717639.36"),
                Arguments.of(
                        4,
                        Totals.of(22_642, 1_149, "469200.361", 856, 554, 235, "43152.51"),
                        29_096,
                        1_246,
                        "537808.621"),
                Arguments.of(
                        5,
                        Totals.of(28_320, 1_555, "678594.56", 1_056, 586, 294, "30343.48"),
                        36_164,
                        1_681,
                        "770536.02"));
    }

    @Test
    @Tag("benchmark")
    void endsUpTheSameForAllSixMonthsBackwardsWithTheRestBookedAfterwards() throws IOException {
        Actor owner = ImportDesk.owner(tenants.create());
        tenants.as(owner, () -> assortment.distributor("CASH", "C"));
        for (Path month : months.reversed()) {
            desk.take(owner, "order-history", month);
        }
        assertThat(books.totals(owner))
                .isEqualTo(Totals.of(145_450, 7_409, "3332591.961", 2_718, 3_590, 1_588, "212103.87"));
        for (Path month : months) {
            desk.take(owner, "order-history", month, ImportOptions.DEFAULT.bookedOn("CASH"));
        }
        Totals all = books.totals(owner);
        assertThat(all.orderLines()).isEqualTo(203_954);
        assertThat(all.orders()).isEqualTo(8_126);
        assertThat(all.orderSum()).isEqualByComparingTo("4064726.591");
    }
}
