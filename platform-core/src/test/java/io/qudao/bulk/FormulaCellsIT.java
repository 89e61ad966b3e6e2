package io.qudao.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.DistributorQueries;
import io.qudao.files.TableFiles;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.ImportJob;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Cells that are formulas, or look like ones: nothing is computed here, and nothing goes out that Excel would run. */
@CoreTest
class FormulaCellsIT {

    private static final String COMMAND = "=cmd|' /C calc'!A0";
    private static final String LINK = "=HYPERLINK(\"http://evil.example\",\"Lamp\")";
    private static final String QUOTED_LINK = "\"" + LINK.replace("\"", "\"\"") + "\"";

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    ProductQueries products;

    @Autowired
    DistributorQueries distributors;

    @TempDir
    Path folder;

    Actor owner;

    @BeforeEach
    void aFreshBrand() {
        owner = ImportDesk.owner(tenants.create());
    }

    @Test
    void ofATextFileAreTextInAProductAndNoNumbers() throws IOException {
        ImportJob job = desk.take(owner, "products", """
                sku,name,category,list price,moq
                LM-1,%s,%s,9.90,1
                LM-2,Lamp,,=1+1,1
                LM-3,Lamp,,9.90,=1+1
                LM-4,Lamp,,+9.90,1
                """.formatted(QUOTED_LINK, COMMAND));
        assertThat(job.created()).isEqualTo(2);
        assertThat(desk.codes(owner, job.id())).containsExactly("3 NOT_A_NUMBER", "4 NOT_A_NUMBER");
        assertThat(tenants.as(owner, () -> products.required("LM-1")).name()).isEqualTo(LINK);
    }

    @Test
    void ofATextFileAreTextInADistributorAndNoNumbers() throws IOException {
        ImportJob job = desk.take(owner, "distributors", """
                code,name,contact,payment days
                D-1,%s,@SUM(A1),30
                D-2,Lamps,,=1+1
                """.formatted(QUOTED_LINK));
        assertThat(job.created()).isOne();
        assertThat(desk.codes(owner, job.id())).containsExactly("3 NOT_A_NUMBER");
        assertThat(tenants.as(owner, () -> distributors.required("D-1")).name()).isEqualTo(LINK);
        assertThat(tenants.as(owner, () -> distributors.required("D-1")).contactName())
                .isEqualTo("@SUM(A1)");
    }

    @Test
    void comeBackInTheErrorFileSoThatExcelDoesNotRunThem() throws IOException {
        ImportJob job = desk.take(owner, "products", "sku,name,moq\nLM-1," + COMMAND + ",none\n");
        assertThat(desk.errorFile(owner, job.id(), Locale.ENGLISH))
                .contains(",'" + COMMAND + ",")
                .doesNotContain("," + COMMAND);
        ImportJob mended = desk.take(owner, "products", "sku,name,moq\nLM-1,'" + COMMAND + ",1\n");
        assertThat(mended.created()).isOne();
        assertThat(tenants.as(owner, () -> products.required("LM-1")).name()).isEqualTo(COMMAND);
    }

    @Test
    void ofAWorkbookCountByTheirSavedResult() throws IOException {
        ImportJob job = desk.take(
                owner,
                "products",
                workbook(
                        "<c r='A2' t='str'><f>HYPERLINK(\"http://x\",\"LM-1\")</f><v>LM-1</v></c>" + text("B2", COMMAND)
                                + "<c r='C2'><f>1+1</f><v>2</v></c>",
                        text("A3", "LM-2") + text("B3", "Lamp") + "<c r='C3'><f>1+1</f></c>",
                        text("A4", "LM-3") + text("B4", "Lamp") + "<c r='C4' t='e'><f>1/0</f><v>#DIV/0!</v></c>"));
        assertThat(job.created()).isOne();
        assertThat(desk.codes(owner, job.id())).containsExactly("3 FORMULA_NOT_CALCULATED", "4 FORMULA_ERROR");
        assertThat(tenants.as(owner, () -> products.required("LM-1")).name()).isEqualTo(COMMAND);
        assertThat(tenants.as(owner, () -> products.required("LM-1")).minOrder())
                .isEqualByComparingTo("2");
    }

    private Path workbook(String... rows) throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<row r='1'>" + text("A1", "sku") + text("B1", "name") + text("C1", "moq") + "</row>");
        for (int i = 0; i < rows.length; i++) {
            sheet.append("<row r='%d'>%s</row>".formatted(i + 2, rows[i]));
        }
        return TableFiles.sheet(folder, sheet.toString());
    }

    private static String text(String cell, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(cell, text);
    }
}
