package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.required("sku", "货号", "商品编码", "StockCode", "Item No"),
            ImportField.required("amount", "单价", "价格", "Unit Price"),
            ImportField.optional("minQuantity", "起订量", "MOQ"));

    private static Header header(String... names) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new Column(columns.size(), name));
        }
        return new Header(1, columns);
    }

    @Test
    void findsColumnsWhateverTheirCaseBlanksAndWidth() {
        MappingGuess guess = ColumnMapping.guess(FIELDS, header("*STOCK_CODE", "ＵｎｉｔＰｒｉｃｅ", "min quantity"));
        assertThat(guess.mapping().columns())
                .isEqualTo(Map.of("sku", "*STOCK_CODE", "amount", "ＵｎｉｔＰｒｉｃｅ", "minQuantity", "min quantity"));
        assertThat(guess.confidence().values()).containsOnly(1.0);
    }

    @Test
    void isLessSureOfRemarksAndParts() {
        MappingGuess guess = ColumnMapping.guess(FIELDS, header("供应商货号", "单价（元）", "备注"));
        assertThat(guess.confidence()).isEqualTo(Map.of("sku", 0.6, "amount", 0.9));
    }

    @Test
    void givesAColumnToOneFieldOnlyAndPrefersTheSurer() {
        MappingGuess guess = ColumnMapping.guess(FIELDS, header("含税单价", "单价"));
        assertThat(guess.mapping().columns()).isEqualTo(Map.of("amount", "单价"));
    }

    @Test
    void saysWhichRequiredColumnsAreMissingAndWhichAreThereTwice() {
        Header header = header("单价", "名称", "单价");
        ColumnMapping mapping = new ColumnMapping(Map.of("amount", "单价", "minQuantity", "MOQ"));
        assertThat(mapping.problems(FIELDS, header))
                .extracting(Problem::code)
                .containsExactly(FileProblem.MISSING_COLUMN, FileProblem.DUPLICATE_COLUMN, FileProblem.MISSING_COLUMN);
    }

    @Test
    void acceptsACompleteMapping() {
        Header header = header("货号", "单价");
        ColumnMapping mapping = ColumnMapping.guess(FIELDS, header).mapping();
        assertThat(mapping.problems(FIELDS, header)).isEmpty();
        assertThat(mapping.resolve(header)).containsOnlyKeys("sku", "amount");
    }
}
