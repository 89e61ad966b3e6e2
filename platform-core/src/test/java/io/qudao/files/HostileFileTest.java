package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {

    private static final Duration QUICKLY = Duration.ofSeconds(5);
    private static final String OLE = "d0cf11e0a1b11ae1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a, PNG",
        "ffd8ffe000104a46, JPEG",
        "526172211a0700, RAR",
        "3c68746d6c3e3c74, HTML",
    })
    void saysWhatAForeignFileIs(String hex, String found) throws IOException {
        Problem problem =
                TableFiles.refusal(TableFiles.bytes(folder, HexFormat.of().parseHex(hex)));
        assertThat(problem.code()).isEqualTo(FileProblem.UNSUPPORTED_FORMAT);
        assertThat(problem.arguments()).containsExactly(found);
    }

    @Test
    void saysWhatAForeignArchiveIs() throws IOException {
        Path word = TableFiles.zip(folder, Map.of("_rels/.rels", "<a/>", "word/document.xml", "<a/>"));
        assertThat(TableFiles.refusal(word).arguments()).containsExactly("DOCX");
        Path other = TableFiles.zip(folder, Map.of("prices.csv", "a,b"));
        assertThat(TableFiles.refusal(other).arguments()).containsExactly("ZIP");
    }

    @Test
    void refusesRandomBytes() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        assertThat(TableFiles.refusal(TableFiles.bytes(folder, bytes)).code()).isEqualTo(FileProblem.BINARY_FILE);
        assertThat(TableFiles.refusal(TableFiles.bytes(folder, TextFileTest.gzip(bytes)))
                        .code())
                .isEqualTo(FileProblem.BINARY_FILE);
    }

    @ParameterizedTest
    @CsvSource({"Workbook, OLD_EXCEL", "EncryptedPackage, ENCRYPTED_WORKBOOK", "WordDocument, BINARY_FILE"})
    void tellsOldAndEncryptedWorkbooksApart(String entry, FileProblem expected) throws IOException {
        byte[] directory = entry.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(OLE), 200_000);
        System.arraycopy(directory, 0, bytes, 65_530, directory.length);
        assertThat(TableFiles.refusal(TableFiles.bytes(folder, bytes)).code()).isEqualTo(expected);
    }

    @Test
    void refusesAWorkbookThatWasCutOff() throws IOException {
        Path whole = TableFiles.sheet(folder, "<row><c><v>1</v></c></row>".repeat(1_000));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {10, bytes.length / 2, bytes.length - 1}) {
            Path cut = TableFiles.bytes(folder, Arrays.copyOf(bytes, length));
            assertThat(TableFiles.refusal(cut).code()).isEqualTo(FileProblem.BROKEN_FILE);
        }
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        Path whole = TableFiles.sheet(folder, "<row><c><v>1</v></c></row>".repeat(1_000));
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = TableFiles.bytes(folder, damaged);
            try {
                TableFiles.rows(file);
            } catch (RefusedException expected) {
                assertThat(expected.problems()).isNotEmpty();
            }
            Files.delete(file);
        }
    }

    @Test
    void refusesAZipBombQuickly() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] elements = "<a/>".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            for (int megabytes = 0; megabytes < 300; megabytes++) {
                zip.write(elements);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        Problem problem = assertTimeoutPreemptively(QUICKLY, () -> TableFiles.refusal(bomb));
        assertThat(problem.code()).isEqualTo(FileProblem.SUSPICIOUS_COMPRESSION);
    }

    @Test
    void refusesAZipBombThatAdmitsItsSize() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zeros(zip, 1_100);
        }
        Problem problem = assertTimeoutPreemptively(QUICKLY, () -> TableFiles.refusal(bomb));
        assertThat(problem.code()).isEqualTo(FileProblem.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesAGzipBombQuickly() throws IOException {
        Path bomb = folder.resolve("bomb.csv.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] rows = "a,b,c\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 500; i++) {
                gzip.write(rows);
            }
        }
        Problem problem = assertTimeoutPreemptively(QUICKLY, () -> TableFiles.refusal(bomb));
        assertThat(problem.code()).isEqualTo(FileProblem.SUSPICIOUS_COMPRESSION);
    }

    @Test
    void stopsAnUploadAtTheLimit() {
        FileLimits limits = FileLimits.DEFAULT.withMaxBytes(1 << 20);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> SpooledFile.of(endless, limits))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.has(FileProblem.TOO_LARGE)).isTrue();
                    assertThat(refused.problems().getFirst().arguments()).containsExactly("1");
                });
    }

    @Test
    void keepsAnUploadUntilItIsClosed() throws IOException {
        Path path;
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(new byte[] {'a'}), FileLimits.DEFAULT)) {
            path = file.path();
            assertThat(path).hasSize(1);
        }
        assertThat(path).doesNotExist();
    }

    private static void zeros(ZipOutputStream out, int megabytes) throws IOException {
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }
}
