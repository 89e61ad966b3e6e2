package io.qudao.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.files.DateOrder;
import io.qudao.files.FileProblem;
import io.qudao.files.RowWriter;
import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.RefusedException;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files and moments that go wrong. */
@CoreTest
class ImportFaultsIT {

    private static final int ROWS = 100_000;

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    Actor owner;

    @BeforeEach
    void aFreshBrand() {
        owner = ImportDesk.owner(tenants.create());
    }

    @Test
    void countsAndReportsFiveThousandErrorsAmongAHundredThousandRowsInLittleMemory() throws Exception {
        Path file = folder.resolve("many.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("sku,name,moq");
            for (int i = 0; i < ROWS; i++) {
                out.printf("P-%d,Product %d,%s%n", i, i, i % 20 == 7 ? "none" : "1");
            }
        }
        long heap = LiveHeap.megabytes(() -> {
            ImportJob job = desk.take(owner, "products", file);
            assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED_WITH_ERRORS);
            assertThat(job.created()).isEqualTo(ROWS - 5_000);
            assertThat(job.failed()).isEqualTo(5_000);
            String[] lines = desk.errorFile(owner, job.id(), Locale.CHINESE).split("\r\n");
            assertThat(lines).hasSize(5_001);
            assertThat(lines[0]).startsWith("\uFEFF行号,字段,原值,错误代码,错误说明,sku,name,moq");
            assertThat(lines[1]).startsWith("9,moq,none,NOT_A_NUMBER,").endsWith("P-7,Product 7,none");
        });
        assertThat(heap).isLessThan(300);
        assertThat(count("product")).isEqualTo(ROWS - 5_000);
    }

    @Test
    void losesAndDoublesNothingWhileItsConnectionsAreCutAgainAndAgain() throws Exception {
        Path file = products(80_000);
        try (CutConnections cuts = new CutConnections()) {
            long id = desk.request(owner, "products", file, ImportOptions.DEFAULT);
            ImportJob job = untilFinished(id);
            assertThat(cuts.cut()).isGreaterThan(2);
            assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED);
            assertThat(job.created()).isEqualTo(80_000);
            assertThat(job.done()).isEqualTo(80_000);
        }
        assertThat(count("product")).isEqualTo(80_000);
        assertThat(count("audit_entry where action = 'products.saved'")).isEqualTo(160);
    }

    /** As the scheduler would: again after each failure. */
    private ImportJob untilFinished(long id) {
        while (true) {
            try {
                return desk.work(owner, id);
            } catch (RuntimeException e) {
                if (!(e instanceof org.springframework.dao.DataAccessException)
                        && !(e instanceof org.springframework.transaction.TransactionException)) {
                    throw e;
                }
            }
        }
    }

    @Test
    void letsGoWhenAnotherProcessHasTakenOver() throws Exception {
        long id = desk.request(owner, "products", products(1_500), ImportOptions.DEFAULT);
        ImportJob first = desk.work(owner, id);
        ImportJob second = desk.work(owner, id);
        assertThat(second).isEqualTo(first);
        assertThat(count("product")).isEqualTo(1_500);
    }

    @Test
    void writesNothingAtAllIfOneRowIsRefusedAndTheUserWantsAllOrNothing() throws Exception {
        String csv = "sku,name\nA,A\nB,B\n,C\n";
        ImportJob job = desk.take(owner, "products", csv, ImportOptions.DEFAULT.asAllOrNothing());
        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.failure().getFirst().code().name()).isEqualTo("NOTHING_WRITTEN");
        assertThat(job.failed()).isEqualTo(1);
        assertThat(job.skipped()).isEqualTo(2);
        assertThat(count("product")).isZero();
        ImportJob mended =
                desk.take(owner, "products", csv.replace(",C", "C,C"), ImportOptions.DEFAULT.asAllOrNothing());
        assertThat(mended.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(mended.created()).isEqualTo(3);
        assertThat(count("product")).isEqualTo(3);
    }

    @Test
    void writesNothingInADryRun() throws Exception {
        ImportJob job =
                desk.take(owner, "products", "sku,name,list price\nA,A,1\n,B,2\n", ImportOptions.DEFAULT.asDryRun());
        assertThat(job.created()).isEqualTo(1);
        assertThat(job.failed()).isEqualTo(1);
        assertThat(count("product")).isZero();
        assertThat(count("price")).isZero();
        assertThat(count("audit_entry where action like 'products%'")).isZero();
    }

    @Test
    void findsTheOneRowThatTheDatabaseRefuses() throws Exception {
        StringBuilder csv = new StringBuilder("sku,name,moq\n");
        for (int i = 0; i < 600; i++) {
            csv.append("P-%d,P,%s\n".formatted(i, i == 333 ? "99999999999999999999" : "1"));
        }
        ImportJob job = desk.take(owner, "products", csv.toString());
        assertThat(desk.codes(owner, job.id())).containsExactly("335 NOT_SAVED");
        assertThat(count("product")).isEqualTo(599);
    }

    @Test
    void refusesFilesThatAreNoneAtOnce() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        refused(Files.write(folder.resolve("noise.csv"), noise), FileProblem.BINARY_FILE);
        refused(Files.writeString(folder.resolve("empty.csv"), ""), FileProblem.EMPTY_FILE);
        refused(Files.writeString(folder.resolve("other.csv"), "name,price\nA,1\n"), FileProblem.MISSING_COLUMN);
        Path zip = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3});
        assertThatThrownBy(() -> desk.take(owner, "products", zip)).isInstanceOf(RefusedException.class);
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write("sku,name\nA,B\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            file.setLength(200L << 20);
        }
        refused(huge, FileProblem.TOO_LARGE);
        assertThat(count("import_job")).isZero();
    }

    private void refused(Path file, ProblemCode code) {
        assertThatThrownBy(() -> desk.take(owner, "products", file))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.has(code)).isTrue());
    }

    @Test
    void writesNothingOfAFileWhoseEndCannotBeRead() throws Exception {
        StringBuilder csv = new StringBuilder("sku,name\n");
        for (int i = 0; i < 2_000; i++) {
            csv.append("P-").append(i).append(",Product\n");
        }
        ImportJob job = desk.take(owner, "products", csv + "X,\"never closed\n");
        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.failure().getFirst().code().name()).isEqualTo("UNCLOSED_QUOTE");
        assertThat(count("product")).isZero();
        assertThat(desk.errorFile(owner, job.id(), Locale.ENGLISH)).contains("UNCLOSED_QUOTE");
    }

    @Test
    void readsChineseFilesInTheirOldEncodingAndReportsWrongOnes() throws Exception {
        String csv = "货号,品名\nLM-1,智能吸顶灯客厅卧室两用\nLM-2,户外防水投光灯\n";
        Path old = Files.write(folder.resolve("old.csv"), csv.getBytes(Charset.forName("GB18030")));
        assertThat(desk.take(owner, "products", old).created()).isEqualTo(2);
        assertThat(count("product where name = '户外防水投光灯'")).isEqualTo(1);
        assertThatThrownBy(() -> desk.take(owner, "products", old, ImportOptions.DEFAULT.withEncoding("UTF-8")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> desk.take(owner, "products", old, ImportOptions.DEFAULT.withEncoding("klingon")))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.has(ImportProblem.UNKNOWN_ENCODING))
                        .isTrue());
    }

    @Test
    void readsDatesThatAreNumbersAndSaysWhichOnesAreAmbiguous() throws Exception {
        desk.take(owner, "products", "sku,name\nA,A\nB,B\nC,C\n");
        Path book = folder.resolve("prices.xlsx");
        try (RowWriter rows = RowWriter.xlsx(Files.newOutputStream(book), "prices")) {
            rows.write("sku", "price", "valid from");
            rows.write("A", new java.math.BigDecimal("12.34"), LocalDate.of(2026, 3, 1));
            rows.write("B", new java.math.BigDecimal("1"), 46_082);
            rows.write("C", new java.math.BigDecimal("1"), "03/04/2026");
        }
        ImportJob job = desk.take(owner, "prices", book);
        assertThat(desk.codes(owner, job.id())).containsExactly("4 AMBIGUOUS_DATE");
        assertThat(count("price where valid_from = date '2026-03-01'")).isEqualTo(2);
        ImportJob told = desk.take(owner, "prices", book, ImportOptions.DEFAULT.withDates(DateOrder.DAY_FIRST));
        assertThat(told.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(count("price where valid_from = date '2026-04-03'")).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnotherTenantsImport() throws Exception {
        ImportJob job = desk.take(owner, "products", "sku,name\nA,A\n");
        Actor stranger = ImportDesk.owner(tenants.create());
        for (long id = 1; id <= job.id() + 1; id++) {
            long tried = id;
            assertThatThrownBy(() -> desk.job(stranger, tried))
                    .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.has(ImportProblem.UNKNOWN_IMPORT))
                            .isTrue());
        }
    }

    private Path products(int rows) throws IOException {
        Path file = folder.resolve("products-" + rows + ".csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("sku,name");
            for (int i = 0; i < rows; i++) {
                out.printf("P-%d,Product %d%n", i, i);
            }
        }
        return file;
    }

    private int count(String from) {
        return tenants.as(owner, () -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single()));
    }
}
