package io.qudao.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Format;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the values in a text readable: money in the reader's format, decimals without trailing zeros, states as words. */
final class TextArguments {

    /** Where the bundles name constants: {@code status.OrderStatus.SHIPPED}, {@code permission.ORDERS_SHIP}. */
    private static final List<String> CONSTANTS =
            List.of("status.%1$s.%2$s", "stock.%1$s.%2$s", "permission.%2$s", "role.%2$s", "pricelist.kind.%2$s");

    private static final int LONGEST = 40;
    private static final MathContext SHORT = new MathContext(6);

    private TextArguments() {}

    /**
     * @param formats what the text itself says about each placeholder, null for nothing; a placeholder with a format of its
     *     own, such as a choice between singular and plural, gets its argument as it is
     */
    static Object[] readable(Locale language, @Nullable Format[] formats, Object[] arguments) {
        Object[] readable = arguments.clone();
        for (int i = 0; i < readable.length; i++) {
            if (i >= formats.length || formats[i] == null) {
                readable[i] = readable(language, readable[i]);
            }
        }
        return readable;
    }

    private static Object readable(Locale language, Object argument) {
        return switch (argument) {
            case Money money -> format(language, money);
            case BigDecimal number -> format(number);
            case Enum<?> constant -> word(language, constant);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            default -> argument;
        };
    }

    private static String word(Locale language, Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return CONSTANTS.stream()
                .map(pattern -> pattern.formatted(type, constant.name()))
                .filter(key -> Texts.has(language, key))
                .findFirst()
                .map(key -> Texts.text(language, key))
                .orElse(constant.name());
    }

    /** A number that somebody has written with a huge exponent stays short. */
    private static String format(BigDecimal number) {
        boolean writable = Math.abs((long) number.scale()) <= LONGEST && number.precision() <= LONGEST;
        return writable
                ? number.stripTrailingZeros().toPlainString()
                : number.round(SHORT).toString();
    }

    private static String format(Locale language, Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.minorDigits());
        format.setMaximumFractionDigits(Money.SCALE);
        return money.currency().getSymbol(language) + format.format(money.amount());
    }
}
