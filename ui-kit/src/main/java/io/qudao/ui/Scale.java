package io.qudao.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The steps in which a language shortens large numbers: 万 and 亿, or thousand, million, billion. */
record Scale(BigDecimal from, BigDecimal unit, int decimals, String suffix) {

    private static final List<Scale> CHINESE = List.of(step(8, 8, 2, "亿"), step(4, 4, 1, "万"));
    private static final List<Scale> ENGLISH = List.of(step(9, 9, 2, "B"), step(6, 6, 2, "M"), step(4, 3, 1, "K"));

    private static Scale step(int from, int unit, int decimals, String suffix) {
        return new Scale(BigDecimal.TEN.pow(from), BigDecimal.TEN.pow(unit), decimals, suffix);
    }

    /** @param value not negative */
    static String compact(Formats formats, BigDecimal value) {
        for (Scale scale : formats.chinese() ? CHINESE : ENGLISH) {
            if (value.compareTo(scale.from) >= 0) {
                BigDecimal shortened = value.divide(scale.unit, scale.decimals, RoundingMode.HALF_UP);
                return formats.decimals(shortened, 0, scale.decimals) + scale.suffix;
            }
        }
        return formats.decimals(value, 0, 0);
    }
}
