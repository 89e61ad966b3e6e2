package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static Cell cell(String value, CellKind kind, NumberStyle numbers, DateOrder dates) {
        Row.Reading reading = new Row.Reading(new Header(1, List.of()), new BitSet(), numbers, dates, false);
        return new Cell(17, new Column(2, "Price"), kind, value, reading);
    }

    private static Cell cell(String value) {
        return cell(value, CellKind.TEXT, NumberStyle.POINT, DateOrder.UNSTATED);
    }

    private static Problem refusal(Runnable read) {
        return catchThrowableOfType(RefusedException.class, read::run)
                .problems()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.50 | 1234.50",
                "1,234.50 | 1234.50",
                "１２３４．５ | 1234.5",
                "¥1,234.50 | 1234.50",
                "￥ 88 | 88",
                "£2.55 | 2.55",
                "$ 1 | 1",
                "12.5 € | 12.5",
                "12元 | 12",
                "-5 | -5",
                "−5 | -5",
                "-¥5 | -5",
                "+7 | 7",
                "13% | 0.13",
                ".5 | 0.5",
                "2.5E-3 | 0.0025",
                "\u00a01,000\u202f | 1000",
            })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal expected) {
        assertThat(cell(text).decimal()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,50",
                "1,5",
                "12,34,567",
                "abc",
                "1 2",
                "--5",
                "5-",
                "1.2.3",
                "¥",
                "-",
                "%",
                "1e999",
                "0x1F",
                "1/2",
                "NaN",
                "12 pcs"
            })
    void refusesWhatIsNoNumberAndSaysWhatIsExpected(String text) {
        Problem problem = refusal(() -> cell(text).decimal());
        assertThat(problem.code()).isEqualTo(FileProblem.NOT_A_NUMBER);
        assertThat(problem.arguments()).containsExactly("17", "Price", text, "1,234.50");
        assertThat(problem.field()).isEqualTo("Price");
        assertThat(problem.line()).isEqualTo("17");
    }

    @Test
    void readsDecimalCommasWhenTheFileIsSaidToUseThem() {
        assertThat(cell("1.234,50", CellKind.TEXT, NumberStyle.COMMA, DateOrder.UNSTATED)
                        .decimal())
                .isEqualByComparingTo("1234.50");
        assertThat(cell("1234.5", CellKind.NUMBER, NumberStyle.COMMA, DateOrder.UNSTATED)
                        .decimal())
                .isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24T00:00",
        "2026/11/24, 2026-11-24T00:00",
        "2026/1/4, 2026-01-04T00:00",
        "2026.11.24, 2026-11-24T00:00",
        "20261124, 2026-11-24T00:00",
        "2026年11月24日, 2026-11-24T00:00",
        "24.11.2026, 2026-11-24T00:00",
        "04.03.2026, 2026-03-04T00:00",
        "24/11/2026, 2026-11-24T00:00",
        "11/24/2026, 2026-11-24T00:00",
        "03/03/2026, 2026-03-03T00:00",
        "2010-12-01 08:26:00, 2010-12-01T08:26",
        "2010-12-01T08:26:07.000, 2010-12-01T08:26:07",
        "２０２６－１１－２４, 2026-11-24T00:00",
        "46350, 2026-11-24T00:00",
        "46350.5, 2026-11-24T12:00",
    })
    void readsDatesWithOneMeaning(String text, LocalDateTime expected) {
        assertThat(cell(text).dateTime()).isEqualTo(expected);
    }

    @Test
    void refusesADateThatCanBeReadTwoWaysUnlessTheOrderIsSaid() {
        assertThat(refusal(() -> cell("03/04/2026").date()).code()).isEqualTo(FileProblem.AMBIGUOUS_DATE);
        assertThat(cell("03/04/2026", CellKind.TEXT, NumberStyle.POINT, DateOrder.DAY_FIRST)
                        .date())
                .isEqualTo("2026-04-03");
        assertThat(cell("03/04/2026", CellKind.TEXT, NumberStyle.POINT, DateOrder.MONTH_FIRST)
                        .date())
                .isEqualTo("2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2026-13-01", "24/11/26", "tomorrow", "2026", "1", "2026-11/24", "2026-11-24 25:00"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(refusal(() -> cell(text).date()).code()).isEqualTo(FileProblem.NOT_A_DATE);
    }

    @ParameterizedTest
    @CsvSource({"17850.0, 17850", "17850, 17850", "85123A, 85123A", "ＬＤ－０１, LD-01", "0012, 0012", "1.5, 1.5"})
    void repairsCodesThatExcelTurnedIntoNumbers(String text, String expected) {
        assertThat(cell(text).code()).isEqualTo(expected);
    }

    @Test
    void refusesCodesThatExcelRounded() {
        assertThat(refusal(() -> cell("6.93E+12").code()).code()).isEqualTo(FileProblem.CODE_LOST_DIGITS);
        assertThat(refusal(() -> cell("1234567890123450", CellKind.NUMBER, NumberStyle.POINT, DateOrder.UNSTATED)
                                .code())
                        .code())
                .isEqualTo(FileProblem.CODE_LOST_DIGITS);
    }

    @Test
    void asksForWhatIsBlank() {
        assertThat(cell(" \u3000").isBlank()).isTrue();
        assertThat(refusal(() -> cell(" ").decimal()).code()).isEqualTo(FileProblem.BLANK_CELL);
    }
}
