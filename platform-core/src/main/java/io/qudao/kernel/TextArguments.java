package io.qudao.kernel;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;

/** Makes the values in a text readable: money in the reader's format, decimals without trailing zeros. */
final class TextArguments {

    private TextArguments() {}

    static Object[] readable(Locale language, Object[] arguments) {
        return Arrays.stream(arguments).map(a -> readable(language, a)).toArray();
    }

    private static Object readable(Locale language, Object argument) {
        return switch (argument) {
            case Money money -> format(language, money);
            case java.math.BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> constant.name();
            default -> argument;
        };
    }

    private static String format(Locale language, Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.minorDigits());
        format.setMaximumFractionDigits(Money.SCALE);
        return money.currency().getSymbol(language) + format.format(money.amount());
    }
}
