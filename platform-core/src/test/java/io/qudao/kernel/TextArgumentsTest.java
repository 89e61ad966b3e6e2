package io.qudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextArgumentsTest {

    private static final String PATTERN = "{0,choice,0#no rows|1#one row|1<{0} rows} of {1}";

    @ParameterizedTest
    @CsvSource({"0, no rows of 2026", "1, one row of 2026", "12, 12 rows of 2026"})
    void countsChooseTheirWordsAndOtherNumbersStandAsTheyAre(long count, String expected) {
        MessageFormat format = new MessageFormat(PATTERN, Locale.ENGLISH);
        Object[] arguments =
                TextArguments.readable(Locale.ENGLISH, format.getFormatsByArgumentIndex(), new Object[] {count, 2026});
        assertThat(format.format(arguments)).isEqualTo(expected);
    }
}
