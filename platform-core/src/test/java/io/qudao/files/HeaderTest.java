package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {

    @TempDir
    Path folder;

    private Header header(String text) throws IOException {
        try (Spreadsheet sheet = Spreadsheet.open(TableFiles.utf8(folder, text), ReadOptions.DEFAULT)) {
            return sheet.header();
        }
    }

    @Test
    void skipsATitleAndADateAboveTheTable() throws IOException {
        Header header = header("2026 年价目表,,,\n制表：,张三,,\n\n货号, 名称 ,单 价,单位\nA,灯,1,个\n");
        assertThat(header.rowNumber()).isEqualTo(4);
        assertThat(header.names()).containsExactly("货号", "名称", "单 价", "单位");
    }

    @Test
    void dropsColumnsWithoutNameAndContentAndKeepsThoseWithContentUnderTheirLetter() throws IOException {
        Header header = header("sku,,name,,price\nA,,lamp,7,1\n");
        assertThat(header.names()).containsExactly("sku", "name", "D", "price");
    }

    @Test
    void makesLineBreaksInNamesSpaces() throws IOException {
        assertThat(header("\"unit\nprice\",\u00a0sku\u3000\n1,A\n").names()).containsExactly("unit price", "sku");
    }

    @Test
    void reportsDuplicates() throws IOException {
        Header header = header("sku,Price,name,price\nA,1,x,2\n");
        assertThat(header.duplicates()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(FileProblem.DUPLICATE_COLUMN);
            assertThat(problem.arguments()).containsExactly("Price", "B, D");
        });
    }

    @Test
    void refusesATableThatBeginsWithNumbers() throws IOException {
        Path file = TableFiles.utf8(folder, "85123A,6,2.55\n71053,6,3.39\n");
        assertThat(TableFiles.refusal(file).code()).isEqualTo(FileProblem.NO_HEADER);
        assertThat(TableFiles.rows(file, ReadOptions.DEFAULT.withoutHeader())).hasSize(2);
    }

    @Test
    void refusesAFileWithoutAnyContent() throws IOException {
        assertThat(TableFiles.refusal(TableFiles.utf8(folder, "")).code()).isEqualTo(FileProblem.EMPTY_FILE);
        assertThat(TableFiles.refusal(TableFiles.utf8(folder, "\uFEFF\n,,,\n \n"))
                        .code())
                .isEqualTo(FileProblem.EMPTY_FILE);
    }
}
