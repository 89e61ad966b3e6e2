package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorReportTest {

    @TempDir
    Path folder;

    private String report(Locale language) throws IOException {
        Path file = TableFiles.utf8(folder, "货号,单价\nA,=1+1\nB,2\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT);
                ErrorReport report =
                        new ErrorReport(out, language, sheet.header(), new ColumnMapping(Map.of("amount", "单价")))) {
            Row row = sheet.next();
            assertThat(row).isNotNull();
            List<Problem> problems = catchThrowableOfType(
                            RefusedException.class, () -> row.cell("单价").decimal())
                    .problems();
            report.add(row, List.of(problems.getFirst().atField("amount")));
            report.add(Problem.of(FileProblem.UNCLOSED_QUOTE, "9").atLine("9"));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysInChineseWhatIsWrongBesideTheOriginalCells() throws IOException {
        assertThat(report(Locale.SIMPLIFIED_CHINESE).lines())
                .containsExactly(
                        "\uFEFF行号,字段,原值,错误代码,错误说明,货号,单价",
                        "2,amount,'=1+1,NOT_A_NUMBER,\"第 2 行“单价”列：“=1+1”不是有效数字。请按 1,234.50 的格式填写。\",A,'=1+1",
                        "9,,,UNCLOSED_QUOTE,\"从第 9 行开始的记录中，双引号（\"\"）没有成对。请补上缺少的引号，或删除多余的引号。\"");
    }

    @Test
    void saysItInEnglish() throws IOException {
        assertThat(report(Locale.ENGLISH))
                .contains("Row 2, column “单价”: “=1+1” is not a number. Write it like 1,234.50.");
    }
}
