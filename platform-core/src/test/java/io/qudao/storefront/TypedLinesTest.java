package io.qudao.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DL-1001 6|DL-1001|6|",
                "DL-1001,6|DL-1001|6|",
                "DL-1001;6|DL-1001|6|",
                "DL-1001: 6|DL-1001|6|",
                "SF-1045，24箱|SF-1045|24|箱",
                "DL1006 x 12|DL1006|12|",
                "DL1006 X12|DL1006|12|",
                "DL1006×12 pcs thanks|DL1006|12|pcs",
                "ＤＬ－１００１　６|DL-1001|6|",
                "LM.01/2 2.5 kg|LM.01/2|2.5|kg",
                "85123A 6 盒|85123A|6|盒",
                "DL-1001 -3|DL-1001|-3|"
            })
    void readsANumberAndAQuantityWhateverStandsBetween(String row, String sku, BigDecimal quantity, String unit) {
        TypedLines.TypedLine line = TypedLines.read(row).getFirst();
        assertThat(line.sku()).isEqualTo(sku);
        assertThat(line.quantity()).isEqualByComparingTo(quantity);
        assertThat(line.unit()).isEqualTo(unit);
    }

    @Test
    void readsACopyFromExcel() {
        List<TypedLines.TypedLine> lines = TypedLines.read("DL-1001\t6\r\n\r\nFX-1032\t40\tsome note\n");
        assertThat(lines).extracting(TypedLines.TypedLine::sku).containsExactly("DL-1001", "FX-1032");
        assertThat(lines).extracting(TypedLines.TypedLine::row).containsExactly(1, 3);
    }

    @Test
    void keepsALineWithoutAQuantityToBeAskedFor() {
        assertThat(TypedLines.read("XX-9999").getFirst()).isEqualTo(new TypedLines.TypedLine(1, "XX-9999", null, null));
    }

    @Test
    void tellsTalkFromLines() {
        assertThat(TypedLines.read("老板，帮我订一下：\nDL-1001 6\nXX-9999\nABC 3\n谢谢"))
                .extracting(TypedLines.TypedLine::isTalk)
                .containsExactly(true, false, false, false, true);
    }
}
