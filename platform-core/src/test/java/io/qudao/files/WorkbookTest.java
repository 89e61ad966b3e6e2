package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final String HEAD = "<row r='1'><c r='A1' t='inlineStr'><is><t>sku</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t>price</t></is></c></row>";
    private static final String STYLES =
            "<numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='4'/></cellXfs>";

    @TempDir
    Path folder;

    private Row row(String cells) throws IOException {
        Path file = TableFiles.workbook(
                folder,
                Map.of("S", HEAD + "<row r='17'>" + cells + "</row>"),
                "<si><r><t>rich </t></r><r><t>text</t></r><rPh><t>zhu</t></rPh></si>",
                STYLES);
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            Row row = sheet.next();
            assertThat(row).isNotNull();
            return row;
        }
    }

    private static Problem refusal(Runnable read) {
        return catchThrowableOfType(RefusedException.class, read::run)
                .problems()
                .getFirst();
    }

    @Test
    void readsSharedRichText() throws IOException {
        assertThat(row("<c r='A17' t='s'><v>0</v></c>").cell("sku").text()).isEqualTo("rich text");
    }

    @Test
    void readsNumbersAsExcelShowsThem() throws IOException {
        Row row = row("<c r='A17'><v>17850</v></c><c r='B17'><v>2.5499999999999998</v></c>");
        assertThat(row.number()).isEqualTo(17);
        assertThat(row.cell("sku").code()).isEqualTo("17850");
        assertThat(row.cell("price").decimal()).isEqualByComparingTo("2.55");
    }

    @Test
    void readsDateCellsAndBareDayNumbers() throws IOException {
        Row row = row("<c r='A17' s='1'><v>40513.351388888892</v></c><c r='B17'><v>46350</v></c>");
        assertThat(row.cell("sku").kind()).isEqualTo(CellKind.DATE);
        assertThat(row.cell("sku").dateTime()).isEqualTo(LocalDateTime.of(2010, 12, 1, 8, 26));
        assertThat(row.cell("price").date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(row("<c r='A17' s='2'><v>46350</v></c>").cell("sku").text()).isEqualTo("2026-11-24");
        assertThat(row("<c r='A17' t='d'><v>2026-11-24</v></c>").cell("sku").date())
                .isEqualTo("2026-11-24");
        assertThat(row("<c r='A17' s='3'><v>46350</v></c>").cell("sku").text()).isEqualTo("46350");
    }

    @Test
    void takesTheSavedResultOfAFormula() throws IOException {
        Row row = row("<c r='A17' t='str'><f>A1&amp;1</f><v>sku1</v></c><c r='B17'><f>1+1</f><v>2</v></c>");
        assertThat(row.cell("sku").text()).isEqualTo("sku1");
        assertThat(row.cell("price").decimal()).isEqualByComparingTo("2");
    }

    @Test
    void namesTheCellOfAFormulaThatFailed() throws IOException {
        Problem problem = refusal(() -> {
            try {
                row("<c r='A17' t='e'><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>")
                        .cell("sku")
                        .text();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(problem.code()).isEqualTo(FileProblem.FORMULA_ERROR);
        assertThat(problem.arguments()).containsExactly("17", "sku", "A17", "#N/A");
    }

    @Test
    void namesTheCellOfAFormulaSavedWithoutItsResult() throws IOException {
        Row row = row("<c r='A17' t='inlineStr'><is><t>x</t></is></c><c r='B17'><f>1+1</f></c>");
        Problem problem = refusal(() -> row.cell("price").decimal());
        assertThat(problem.code()).isEqualTo(FileProblem.FORMULA_NOT_CALCULATED);
        assertThat(problem.arguments()).containsExactly("17", "price", "B17");
        assertThat(row.cell("price").isBlank()).isFalse();
    }

    @Test
    void takesTheFirstSheetThatHoldsAnythingOrTheOneNamed() throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Empty", "<row r='1'><c r='A1' s='1'/></row>");
        sheets.put("价格", HEAD + "<row r='2'><c r='A2'><v>1</v></c></row>");
        sheets.put("Other", HEAD + "<row r='2'><c r='A2'><v>2</v></c></row>");
        Path file = TableFiles.workbook(folder, sheets, "", "");
        assertThat(TableFiles.rows(file).getFirst()).containsExactly("1", "");
        assertThat(TableFiles.rows(file, ReadOptions.DEFAULT.withSheet("Other")).getFirst())
                .containsExactly("2", "");
        Problem problem = TableFiles.refusal(file, ReadOptions.DEFAULT.withSheet("Sheet9"));
        assertThat(problem.code()).isEqualTo(FileProblem.NO_SUCH_SHEET);
        assertThat(problem.arguments()).containsExactly("Sheet9", "Empty, 价格, Other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='FXSHRXX2'><v>1</v></c></row>",
                "<row r='2'><c r='BZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='XFE2'><v>1</v></c></row>",
                "<row r='2'><c t='s'><v>2147483646</v></c></row>",
                "<row r='99999999999'><c><v>1</v></c></row>",
                "<row r='2'><c",
            })
    void refusesInsaneSheetsWithoutFillingTheHeap(String rows) throws IOException {
        assertThat(TableFiles.refusal(TableFiles.sheet(folder, HEAD + rows)).code())
                .isEqualTo(FileProblem.BROKEN_FILE);
    }

    @Test
    void expandsNoEntities() throws IOException {
        Path file = TableFiles.zip(
                folder,
                Map.of(
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><workbook>&b;</workbook>"));
        assertThat(TableFiles.refusal(file).code()).isEqualTo(FileProblem.BROKEN_FILE);
    }

    @Test
    void refusesTooManyColumns() throws IOException {
        Path file = TableFiles.sheet(folder, HEAD + "<row r='2'><c r='XFD2'><v>1</v></c></row>");
        assertThat(TableFiles.refusal(file).code()).isEqualTo(FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (RowWriter out = RowWriter.xlsx(Files.newOutputStream(file), "商品")) {
            out.write("货号", "名称", "单价", "日期", "时间", "有效");
            out.write(
                    "0012",
                    "=1+1 & <b>\n第二行 ",
                    new BigDecimal("12.50"),
                    LocalDate.of(2026, 11, 24),
                    LocalDateTime.of(2026, 11, 24, 8, 26, 7),
                    true);
        }
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            assertThat(sheet.sheet()).isEqualTo("商品");
            Row row = sheet.next();
            assertThat(row).isNotNull();
            assertThat(row.values())
                    .isEqualTo(
                            List.of("0012", "=1+1 & <b>\n第二行 ", "12.5", "2026-11-24", "2026-11-24 08:26:07", "TRUE"));
        }
    }
}
