package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.files.TextEncoding.Reason;
import io.qudao.kernel.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String CHINESE = "货号,名称,单价\r\nLD-01,吸顶灯 24W,128.50\r\nLD-02,落地灯 “简约”,299\r\n";
    private static final String WESTERN = "sku;name;price\n1;Café crème;2,50\n2;Müller Süßstoff;1,00\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, VALID_UTF8",
        "GB18030, CHINESE",
        "GBK, CHINESE",
        "UTF-16LE, UTF16_PATTERN",
    })
    void readsChineseInAnyEncodingWithoutAMark(String charset, Reason reason) throws IOException {
        String ascii = charset.startsWith("UTF-16") ? "sku,name,price,remark-in-ascii,another,and-more\n" : "";
        Path file = TableFiles.text(folder, ascii + CHINESE, Charset.forName(charset));
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            TextEncoding encoding = sheet.encoding();
            assertThat(encoding).isNotNull();
            assertThat(encoding.reason()).isEqualTo(reason);
        }
        if (ascii.isEmpty()) {
            assertThat(TableFiles.rows(file).get(1)).containsExactly("LD-02", "落地灯 “简约”", "299");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void readsWhatAByteOrderMarkAnnounces(String charset) throws IOException {
        Path file = TableFiles.text(folder, "\uFEFF" + CHINESE, Charset.forName(charset));
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            assertThat(sheet.encoding()).isEqualTo(new TextEncoding(Charset.forName(charset), Reason.MARKED));
            assertThat(sheet.header().names()).containsExactly("货号", "名称", "单价");
        }
    }

    @Test
    void readsWindows1252() throws IOException {
        Path file = TableFiles.text(folder, WESTERN, Charset.forName("windows-1252"));
        assertThat(TableFiles.rows(file).getFirst()).containsExactly("1", "Café crème", "2,50");
    }

    @Test
    void findsChineseThatStandsOnlyInTheLastRow() throws IOException {
        String rows = "a1,plain text,10\n".repeat(50_000) + "b1,落地灯,20\n";
        Path file = TableFiles.text(folder, "sku,name,qty\n" + rows, Charset.forName("GB18030"));
        assertThat(TableFiles.rows(file).getLast()).containsExactly("b1", "落地灯", "20");
    }

    @Test
    void namesRowAndBytesThatAWronglyDeclaredEncodingCannotMean() throws IOException {
        Path file = TableFiles.text(folder, "sku,name\n1,lamp\n2,落地灯\n", Charset.forName("GB18030"));
        Problem problem = TableFiles.refusal(file, ReadOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(FileProblem.UNDECODABLE_TEXT);
        assertThat(problem.arguments()).containsExactly("3", "18", "C2", "UTF-8");
        assertThat(problem.line()).isEqualTo("3");
    }

    @Test
    void reportsDamagedBytesRatherThanReadingThemAsAnotherEncoding() throws IOException {
        byte[] bytes = (CHINESE.repeat(20) + "X,灯,1\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xC3;
        Problem problem = TableFiles.refusal(TableFiles.bytes(folder, bytes));
        assertThat(problem.code()).isEqualTo(FileProblem.UNDECODABLE_TEXT);
        assertThat(problem.arguments().getFirst()).isEqualTo("61");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        String text = "sku,name,price\nA,\"one, two; three|four\",1\nB,x,2\n";
        String content =
                separator.equals(",") ? text : "sku,name,price\nA,\"a,b;c|d\",1\nB,x,2\n".replace(",", separator);
        try (Spreadsheet sheet = Spreadsheet.open(TableFiles.utf8(folder, content), ReadOptions.DEFAULT)) {
            assertThat(sheet.separator()).isEqualTo(separator.charAt(0));
            assertThat(sheet.header().names()).containsExactly("sku", "name", "price");
        }
    }

    @Test
    void isNotFooledByDecimalCommas() throws IOException {
        Path file = TableFiles.utf8(folder, "sku;price;weight\nA;1,50;2,5\nB;2,50;3,5\n");
        assertThat(TableFiles.rows(file).getFirst()).containsExactly("A", "1,50", "2,5");
    }

    @Test
    void obeysExcelsSeparatorLine() throws IOException {
        Path file = TableFiles.utf8(folder, "sep=;\nsku;name\nA;x,y,z\n");
        assertThat(TableFiles.rows(file)).containsExactly(List.of("A", "x,y,z"));
    }

    @Test
    void readsASingleColumn() throws IOException {
        assertThat(TableFiles.rows(TableFiles.utf8(folder, "sku\nA\nB"))).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void numbersRowsByTheLineTheyBeginIn() throws IOException {
        Path file = TableFiles.utf8(folder, "sku,name\n\nA,\"two\nlines\"\nB,x\n");
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            Row first = sheet.next();
            Row second = sheet.next();
            assertThat(first).isNotNull();
            assertThat(second).isNotNull();
            assertThat(first.number()).isEqualTo(3);
            assertThat(first.cell("name").text()).isEqualTo("two\nlines");
            assertThat(second.number()).isEqualTo(5);
            assertThat(second.cell("name").address()).isEqualTo("B5");
        }
    }

    @Test
    void namesTheRowOfAQuoteThatIsNeverClosed() throws IOException {
        Problem problem = TableFiles.refusal(TableFiles.utf8(folder, "sku,name\nA,x\nB,\"open\nC,y\n"));
        assertThat(problem.code()).isEqualTo(FileProblem.UNCLOSED_QUOTE);
        assertThat(problem.line()).isEqualTo("3");
    }

    @Test
    void deliversTheRowsBeforeABrokenOne() throws IOException {
        String text = "sku,name\n" + "A,x\n".repeat(100) + "B,\"open\n";
        try (Spreadsheet sheet = Spreadsheet.open(TableFiles.utf8(folder, text), ReadOptions.DEFAULT)) {
            var rows = sheet.iterator();
            for (int i = 0; i < 100; i++) {
                assertThat(rows.next().cell("sku").text()).isEqualTo("A");
            }
        }
    }

    @Test
    void namesTheRowOfTextAfterAClosingQuote() throws IOException {
        Problem problem = TableFiles.refusal(TableFiles.utf8(folder, "sku,name\nA,x\nB,\"12\" pipe\n"));
        assertThat(problem.code()).isEqualTo(FileProblem.STRAY_QUOTE);
        assertThat(problem.line()).isEqualTo("3");
    }

    @Test
    void readsAnInchSignInsideUnquotedText() throws IOException {
        assertThat(TableFiles.rows(TableFiles.utf8(folder, "sku,name\nA,12\" pipe\n")))
                .containsExactly(List.of("A", "12\" pipe"));
    }

    @Test
    void reportsCellsBeyondTheHeader() throws IOException {
        Path file = TableFiles.utf8(folder, "sku,name\nA,one, two\nB,x\n");
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            Row first = sheet.next();
            assertThat(first).isNotNull();
            Problem problem = first.problem();
            assertThat(problem).isNotNull();
            assertThat(problem.code()).isEqualTo(FileProblem.TOO_MANY_CELLS);
            assertThat(problem.arguments()).containsExactly("2", "C", "2");
            Row second = sheet.next();
            assertThat(second).isNotNull();
            assertThat(second.problem()).isNull();
        }
    }

    @Test
    void readsGzip() throws IOException {
        assertThat(TableFiles.rows(TableFiles.bytes(folder, gzip(CHINESE.getBytes(StandardCharsets.UTF_8)))))
                .hasSize(2);
    }

    @Test
    void refusesGzipThatWasCutOff() throws IOException {
        byte[] whole = gzip("sku,name\nA,x\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        Path file = TableFiles.bytes(folder, Arrays.copyOf(whole, whole.length / 2));
        assertThat(TableFiles.refusal(file).code()).isEqualTo(FileProblem.BROKEN_FILE);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
